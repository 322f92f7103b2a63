/**
 * What runs in an embed: it talks to the page around it, and hydrates when a reader touches it, or when its address asks
 * for another view. Theme and header have been seen to by then (`src/embed/applyOptions.ts`).
 */
import { talkToPage } from '#src/embed/talkToPage.ts';
import { hydrateIslands } from '#src/islands/hydrateIslands.ts';

talkToPage(document.querySelector<HTMLElement>('[data-chart]')?.dataset.chart ?? '');
hydrateIslands();
