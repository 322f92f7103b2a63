import { fewLooks } from '../support/axe.ts';
import { pages } from '../support/pages.ts';
import { testPages } from '../support/testPages.ts';

testPages(
	pages.filter((path) => path.startsWith('charts/')),
	fewLooks
);
