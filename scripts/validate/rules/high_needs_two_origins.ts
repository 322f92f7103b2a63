import { defineRule, fieldName, ruleShape } from './Rule.ts';

/** A page of one of these kinds is the act itself. */
const officialKinds = ['official', 'court', 'gazette'];

/** What pages that copy an unnamed publisher have in common: nobody knows that they are two. */
const UNKNOWN_ORIGIN = 'reprints of unknown origin';

/**
 * `{ "rule": "high_needs_two_origins", "confidence": "confidence", "sources": "source_ids" }`. The origin of a page is the
 * publisher whose text it says it is (`text_of`), else, of a reprint, not known, else its own publisher.
 */
export const highNeedsTwoOrigins = defineRule(
	ruleShape(
		'high_needs_two_origins',
		'A row of high confidence rests on two pages of independent origin, or on one official act.',
		{ confidence: fieldName, sources: fieldName }
	),
	(options, { at, lookUp }) => {
		const confidence = at(options.confidence);
		const sources = at(options.sources);
		const sourceOf = lookUp('sources', 'source_id', ['publisher', 'kind', 'text_of']);
		// Many rows share a list of sources: one that was found good is looked at once.
		const good = new WeakSet<readonly string[]>();
		return (row, report) => {
			const ids = row[sources];
			if (row[confidence] !== 'high' || typeof ids !== 'object' || ids === null || good.has(ids)) return;
			const pages = ids.map(sourceOf);
			// A source that is not there, or wrong itself, has been told of.
			if (pages.some((page) => page === undefined)) return;
			if (pages.some((page) => officialKinds.includes(String(page?.kind)))) {
				good.add(ids);
				return;
			}
			const origins = new Map(
				pages.map((page) => {
					const { text_of: textOf, kind, publisher } = page ?? {};
					const origin = textOf ?? (kind === 'reprint' ? UNKNOWN_ORIGIN : publisher);
					return [String(origin).trim().toLowerCase(), String(origin)];
				})
			);
			if (origins.size >= 2) {
				good.add(ids);
				return;
			}
			const [origin = ''] = origins.values();
			const those =
				ids.length === 1 ? `its one page (${ids[0]}) has` : `its ${ids.length} pages have together`;
			report(
				confidence,
				`needs two pages of independent origin, or one official act (${officialKinds.join(', ')}); ` +
					`${those} one origin: ${origin}`
			);
		};
	}
);
