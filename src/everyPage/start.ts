/**
 * What runs on every page but the embeds: a few listeners. What they need is loaded when a reader first asks for it.
 */
import { hydrateIslands } from '#src/islands/hydrateIslands.ts';
import { copyText } from './copyText.ts';
import { explainTerms } from './explainTerms.ts';
import { findSource } from './findSource.ts';
import { offerSearch } from './offerSearch.ts';
import { offerShare } from './offerShare.ts';
import { servedOrigin } from './servedOrigin.ts';
import { shareAddress } from './shareAddress.ts';
import { showStates } from './showStates.ts';

servedOrigin();
offerSearch();
explainTerms();
findSource();
copyText();
shareAddress();
offerShare();
showStates();
hydrateIslands();
