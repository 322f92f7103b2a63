import type { CaseEntry, CasesPage, Sum } from '#scripts/derive/pages/cases.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { withArticle } from '#atlas/words/withArticle.ts';

type Words = Pick<CasesPage, 'labels' | 'titles' | 'places'>;

/** A case in words: the same for the row, the card and the reader without scripts. */
export interface CaseText {
	/** What the person is or was accused of; an accusation, whatever became of it. */
	readonly accusation: string;
	readonly outcome: string;
	readonly left: string;
	readonly back: string;
	/** Further facts by the title of their field. */
	readonly facts: readonly { readonly title: string; readonly text: string }[];
	/** Titles of the fields of which nothing is known. */
	readonly notKnown: readonly string[];
}

const exact = new Intl.NumberFormat('en-GB');

const capitalised = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
const sentence = (words: string) => `${capitalised(words)}${/[.!?]$/.test(words) ? '' : '.'}`;

/** "¥253 million (CNY 253,200,000)": as people say it, and to the unit. */
function describeSum({ amount, currency }: Sum): string {
	return `${formatMoney(amount, currency)} (${currency} ${exact.format(amount)})`;
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

function leftOf({ fled, fledTo }: CaseEntry, words: Words): string {
	const date = fled ? formatDate(fled) : 'Date not known';
	return fledTo && fledTo.length > 0
		? `${date}; reported in ${placesIn(fledTo, words)}`
		: `${date}; place not known`;
}

/** Whether the sources say that the person came back. */
function isBack({ returned, returnedFrom, returnMethod }: CaseEntry): boolean {
	return returned !== null || returnedFrom !== null || !/^(not_returned|unknown|died)$/.test(returnMethod);
}

function backOf(entry: CaseEntry, words: Words): string {
	const method = words.labels.return_method[entry.returnMethod] ?? entry.returnMethod;
	if (entry.returnMethod === 'not_returned' || entry.returnMethod === 'died') return method;
	if (!isBack(entry)) return 'Not known';
	const when = entry.returned ? formatDate(entry.returned) : 'Date not known';
	const where = entry.returnedFrom ? `, from ${placesIn([entry.returnedFrom], words)}` : '';
	const how = entry.returnMethod === 'unknown' ? 'way not known' : lowerFirst(method);
	return `${when}${where}; ${how}`;
}

/** What the table says of a case, in words. */
export function describeCase(entry: CaseEntry, words: Words): CaseText {
	const { labels, titles } = words;
	const title = (field: string) => titles[field] ?? field;
	const back = isBack(entry);
	const fields: readonly (readonly [field: string, text: string | null])[] = [
		['position', entry.position === null ? null : capitalised(entry.position)],
		['sector', entry.sector === null ? null : (labels.sector[entry.sector] ?? entry.sector)],
		['province', entry.province],
		['amount_recovered', entry.recovered === null ? null : describeSum(entry.recovered)]
	];
	const listLabel = labels.list[entry.list] ?? entry.list;
	const listed = [
		entry.list === 'other' ? `${listLabel} (${labels.list.red_notice_100 ?? ''})` : listLabel,
		...(entry.noticeRank === null ? [] : [`number ${entry.noticeRank}`]),
		...(entry.returnSequence === null ? [] : [`number ${entry.returnSequence} to come back`])
	].join(', ');
	const missing: readonly (readonly [field: string, isMissing: boolean])[] = [
		['name_zh', entry.nameZh === null],
		...fields.map(([field, text]) => [field, text === null] as const),
		['alleged_offence', entry.offences === null],
		['amount_alleged', entry.alleged === null],
		['fled_date', entry.fled === null],
		['fled_to_iso3', entry.fledTo === null],
		['returned_date', back && entry.returned === null],
		['returned_from_iso3', back && entry.returnedFrom === null],
		['return_method', entry.returnMethod === 'unknown'],
		['outcome', entry.outcomeKind === 'unknown']
	];
	return {
		accusation: accusationOf(entry, words),
		outcome: sentence(entry.outcome),
		left: leftOf(entry, words),
		back: backOf(entry, words),
		facts: [
			...fields.flatMap(([field, text]) => (text === null ? [] : [{ title: title(field), text }])),
			{ title: title('list'), text: listed },
			...(entry.note === null ? [] : [{ title: title('note'), text: sentence(entry.note) }])
		],
		notKnown: missing.filter(([, isMissing]) => isMissing).map(([field]) => title(field))
	};
}
