/**
 * What runs on every page but the embeds, also on those that Svelte does not wake (`csr = false`): a few listeners. What
 * they need is loaded when a reader first asks for it.
 */
import { explainTerms } from './explainTerms.ts';
import { findSource } from './findSource.ts';
import { offerSearch } from './offerSearch.ts';
import { wakeCharts } from './wakeCharts.ts';

offerSearch();
explainTerms();
findSource();
wakeCharts();
