import type { Descriptor } from '#atlas/descriptor.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { readBuilt } from './readBuilt.server.ts';
import { isOriginKnown, siteOrigin } from './siteOrigin.server.ts';

/** What the data package says of the site as a whole, and where the site stands. */
export function siteFacts() {
	const { title, description, version, created, home } = readBuilt<Descriptor>(
		'data/latest/datapackage.json'
	);
	const { released } = readBuilt<{ readonly released: boolean }>('data/index.json');
	return {
		/** Whether these are the tables of a release: else what they say may still be changed. */
		isReleased: released,
		origin: siteOrigin(),
		isOriginKnown: isOriginKnown(),
		...{ title, description, version, created },
		home: withArticle(home.name)
	};
}
