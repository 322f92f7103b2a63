import { formatDate } from '#atlas/dates/formatDate.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { isOfficial } from '#atlas/persons/isOfficial.ts';
import type { AffairsRow, CasesRow, MilestonesRow, SourcesRow, Tables } from '#atlas/rows.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { labelOf } from '../labelOf.ts';

/** Places that a label has room for. */
const mostPlaces = 2;

/** What rows that name somebody can be told by instead. */
export interface Told {
	readonly descriptor: Descriptor;
	readonly sourceOf: (id: string) => SourcesRow | undefined;
	/** The name of a jurisdiction by its code. */
	readonly nameOf: (iso3: string) => string;
}

const yearOf = (date: string | null) => (date === null ? null : date.slice(0, 4));

/** Who published the first of some sources, and when: "Xinhua, 2015". */
function publishedBy(sourceIds: readonly string[], { sourceOf }: Told): string {
	const source = sourceOf(sourceIds[0] ?? '');
	if (!source) return '';
	return [source.publisher, yearOf(source.date_published)].filter((part) => part !== null).join(', ');
}

const places = (codes: readonly string[], { nameOf }: Told) =>
	listInSentence([...new Set(codes)].slice(0, mostPlaces).map((iso3) => withArticle(nameOf(iso3))));

const withSource = (label: string, sourceIds: readonly string[], told: Told) => {
	const publisher = publishedBy(sourceIds, told);
	return publisher === '' ? label : `${label} (${publisher})`;
};

/**
 * A case without its name: an official or somebody, and the year of flight. Its days, places, sums and standing stay, as
 * every number rests on them; post, outcome and notes are prose by which anyone would be found, and of them only what a code
 * says is kept.
 */
export function unnamedCase(row: CasesRow, { descriptor }: Told): CasesRow {
	const who = isOfficial(row) ? 'an official' : 'somebody';
	const year = yearOf(row.fled_date);
	const sector = row.sector === null ? null : labelOf(descriptor, 'cases', 'sector', row.sector);
	return {
		...row,
		name: year === null ? who : `${who} who fled in ${year}`,
		name_zh: null,
		notice_rank: null,
		return_sequence: null,
		// A post that is known is not said to be unknown.
		position: row.position === null ? null : (sector ?? 'post left out'),
		province: null,
		outcome: lowerFirst(labelOf(descriptor, 'cases', 'outcome_kind', row.outcome_kind)),
		sentence: null,
		note: null
	};
}

/**
 * An affair without its name: most bear somebody's, and no column says which. It is told by whom its money is claimed for,
 * or where it lies, and who reported it.
 * @param own what moved the money of this affair
 */
export function unnamedAffair(row: AffairsRow, own: Tables['asset_recoveries'], told: Told): AffairsRow {
	const claimed = own.flatMap(({ requesting_iso3: iso3 }) => iso3 ?? []);
	const held = own.flatMap(({ holding_iso3: iso3 }) => iso3 ?? []);
	const where = places(claimed.length > 0 ? claimed : held, told);
	const label = where === '' ? 'A case' : `A case of ${where}`;
	return { ...row, name: withSource(label, row.source_ids, told), note: null };
}

/** An event without the names in it: its kind, where, and who reported it. */
export function unnamedMilestone(
	row: MilestonesRow,
	isNamed: (text: string) => boolean,
	told: Told
): MilestonesRow {
	const { home } = told.descriptor;
	const abroad = row.countries.filter((iso3) => iso3 !== home.iso3);
	const kind = labelOf(told.descriptor, 'milestones', 'kind', row.kind);
	const label = `${kind}: ${places(abroad.length > 0 ? abroad : row.countries, told)}`;
	const title = isNamed(row.title) ? withSource(label, row.source_ids, told) : row.title;
	const publisher = publishedBy(row.source_ids, told);
	const reported = publisher === '' ? 'It names somebody' : `Reported by ${publisher}; it names somebody`;
	return {
		...row,
		title,
		summary: isNamed(row.summary) ? `${reported}, and is left out here.` : row.summary
	};
}

/** A source without a title that names somebody: who published it, and when. */
export function unnamedSource(row: SourcesRow): SourcesRow {
	const { publisher, date_published: date } = row;
	const told = date === null ? publisher : `${publisher}, ${formatDate(date)}`;
	return { ...row, title: told, publisher: told, url: null, archived_url: null, supports: '' };
}
