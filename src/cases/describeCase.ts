import type { CaseEntry, CasesPage, Sum } from '#scripts/derive/pages/cases.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { isConvicted } from '#atlas/persons/isConvicted.ts';
import { returnDayText } from '#atlas/persons/returnDayText.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { asSentence } from '#atlas/words/asSentence.ts';

type Words = Pick<CasesPage, 'labels' | 'titles' | 'places'>;

/** A case in words: the same for the row, the card and the reader without scripts. */
export interface CaseText {
	/** What the person is or was accused of; an accusation, whatever became of it. */
	readonly accusation: string;
	readonly outcome: string;
	readonly fled: string;
	readonly back: string;
	/** Further facts by the title of their field. */
	readonly facts: readonly { readonly title: string; readonly text: string }[];
	/** Titles of the fields of which nothing is known. */
	readonly notKnown: readonly string[];
}

/** "more than ¥253 million (CNY 253,200,000)": as people say it, and to the unit, as exact as the source says. */
function describeSum({ amount, currency, exactness }: Sum): string {
	return `${withExactness(formatMoney(amount, currency), exactness)} (${currency} ${formatCount(amount)})`;
}

/** A sum recovered; of a person not convicted it is the word of officials. */
function recoveredOf({ recovered, standingCode }: CaseEntry): string | null {
	if (recovered === null) return null;
	return `${describeSum(recovered)}${isConvicted(standingCode) ? '' : ', officials say'}`;
}

/** "8 years; January 2017"; null where no source tells a penalty. */
function sentenceOf({ sentence: penalty, sentenced }: CaseEntry): string | null {
	if (penalty === null) return null;
	return sentenced === null ? upperFirst(penalty) : `${upperFirst(penalty)}; ${formatDate(sentenced)}`;
}

function accusationOf({ offences, alleged }: CaseEntry, { labels }: Words): string {
	const named = (offences ?? []).map((code) => {
		const label = lowerFirst(labels.alleged_offence[code] ?? code);
		return code === 'other' ? 'another offence' : label;
	});
	const charge =
		named.length === 0 ? 'No charge is stated in the sources.' : `Accused of ${listInSentence(named)}.`;
	return alleged ? `${charge} Sum alleged: ${describeSum(alleged)}.` : charge;
}

function placesIn(codes: readonly string[], { places }: Words): string {
	return listInSentence(codes.map((iso3) => withArticle(places[iso3]?.name ?? iso3)));
}

function fledOf({ fled, fledKind, fledTo }: CaseEntry, words: Words): string {
	const date = fled === null ? 'Date not known' : withDateKind(fled, fledKind);
	return fledTo && fledTo.length > 0
		? `${date}; reported in ${placesIn(fledTo, words)}`
		: `${date}; place not known`;
}

/** Whether the absence ended, by a return or by a capture inside the home jurisdiction: only then is there a day and a way. */
const hasEnded = ({ returnMethod }: CaseEntry) => returnMethod !== null;

/** Since when nothing is known of somebody who is not known to be back: "last reported 29 September 2021", "died 2006". */
function sinceOf({ died, lastReported }: CaseEntry): string {
	if (died !== null) return `; died ${formatDate(died)}`;
	return lastReported === null ? '' : `; last reported ${formatDate(lastReported)}`;
}

function backOf(entry: CaseEntry, words: Words): string {
	const { labels } = words;
	const { returnMethod, returnStatus } = entry;
	if (returnMethod === null) return `${labels.return_status[returnStatus] ?? returnStatus}${sinceOf(entry)}`;
	const when = upperFirst(returnDayText(entry) ?? 'day not known');
	const where = entry.returnedFrom ? `, from ${placesIn([entry.returnedFrom], words)}` : '';
	return `${when}${where}; ${lowerFirst(labels.return_method[returnMethod] ?? returnMethod)}`;
}

/** What the table says of a case, in words. */
export function describeCase(entry: CaseEntry, words: Words): CaseText {
	const { labels, titles } = words;
	const title = (field: string) => titles[field] ?? field;
	const ended = hasEnded(entry);
	const fields: readonly (readonly [field: string, text: string | null])[] = [
		['position', entry.position === null ? null : upperFirst(entry.position)],
		['sector', entry.sector === null ? null : (labels.sector[entry.sector] ?? entry.sector)],
		['province', entry.province],
		['amount_recovered', recoveredOf(entry)]
	];
	const further: readonly (readonly [field: string, text: string | null])[] = [
		['affair_id', entry.affair],
		['sentence', sentenceOf(entry)]
	];
	// Where no case is on a list, there is none to be on or off.
	const listLabel = labels.list[entry.list];
	const listed = [
		entry.list === 'other' ? `${listLabel} (${labels.list.red_notice_100 ?? ''})` : listLabel,
		...(entry.noticeRank === null ? [] : [`number ${entry.noticeRank}`]),
		...(entry.returnSequence === null ? [] : [`number ${entry.returnSequence} to come back`])
	].join(', ');
	const missing: readonly (readonly [field: string, isMissing: boolean])[] = [
		['name_zh', entry.nameZh === null && titles.name_zh !== undefined],
		...fields.map(([field, text]) => [field, text === null] as const),
		['alleged_offence', entry.offences === null],
		['amount_alleged', entry.alleged === null],
		['fled_date', entry.fled === null],
		['fled_to_iso3', entry.fledTo === null],
		['return_status', entry.returnStatus === 'not_known'],
		['returned_date', ended && entry.returned === null],
		['returned_from_iso3', entry.returnStatus === 'back' && entry.returnedFrom === null],
		['return_method', entry.returnMethod === 'unknown'],
		['outcome', entry.outcomeKind === 'unknown']
	];
	return {
		accusation: accusationOf(entry, words),
		outcome: asSentence(entry.outcome),
		fled: fledOf(entry, words),
		back: backOf(entry, words),
		facts: [
			...[...fields, ...further].flatMap(([field, text]) =>
				text === null ? [] : [{ title: title(field), text }]
			),
			...(listLabel === undefined ? [] : [{ title: title('list'), text: listed }]),
			...(entry.note === null ? [] : [{ title: title('note'), text: asSentence(entry.note) }])
		],
		notKnown: missing.filter(([, isMissing]) => isMissing).map(([field]) => title(field))
	};
}
