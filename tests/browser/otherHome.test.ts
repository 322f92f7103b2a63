import { inject } from 'vitest';
import { fewLooks } from './support/axe.ts';
import { testPages } from './support/testPages.ts';

/** The site of another home jurisdiction: of each kind of page one. */
testPages(['', 'map', 'charts/asset-flows', 'cases'], fewLooks, inject('otherHome'));
