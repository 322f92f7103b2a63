import type { LegalState } from '#atlas/instruments/instrument.ts';
import type { Reach } from '#atlas/instruments/reachOf.ts';
import type { PersonFacts } from '#src/components/persons/personFacts.ts';
import type { CasesByReach } from '#scripts/derive/gap/casesByReach.ts';
import type { GapData } from '#scripts/derive/charts/treaty-gap.ts';
import { describeCase } from './caseWords.ts';
import { flightGroups, returnGroups } from './groups.ts';
import { barPercent, type GapRow } from './gapRow.ts';
import { panel, unitFor, type Panel } from './panel.ts';
import { placesSubtitle, placesTitle } from './placeTexts.ts';
import type { View } from './view.ts';
import * as words from './words.ts';

/** Those who fled and those who came back, as squares. */
export interface CasesLayout {
	readonly flight: Panel;
	readonly back: Panel;
	readonly notCounted: string | null;
	readonly base: string | null;
	readonly ways: string | null;
	/** What the card of each person says, by id; none where a square stands for several. */
	readonly facts: Readonly<Record<string, PersonFacts>>;
}

/** Places with people and instruments. */
export interface PlacesLayout {
	/** What they are, where they are folded. */
	readonly summary: string;
	/** The finding of the chosen count and day, and what is drawn; null where the chart's title says it. */
	readonly head: { readonly title: string; readonly subtitle: string } | null;
	readonly isOpen: boolean;
	readonly types: GapData['types'];
	/** Places with which treaties are possible, most people first: those that stand open, and those that unfold. */
	readonly rows: readonly GapRow[];
	readonly more: readonly GapRow[];
	readonly moreText: string;
	/** Places whose relation treaties do not govern: neither with nor without one. */
	readonly outside: readonly GapRow[];
	/** The part of the count whose place no source tells; null where there is none. */
	readonly notSourced: { readonly text: string; readonly barPercent: number } | null;
	readonly bars: readonly {
		readonly relation: Reach | 'not_sourced';
		readonly label: string;
		readonly count: number;
	}[];
	readonly states: readonly { readonly state: LegalState | 'outside_treaties'; readonly label: string }[];
	readonly words: typeof words.placeColumns & typeof words.apartWords;
}

export interface TreatyGapLayout {
	/** Null where no case is documented. */
	readonly cases: CasesLayout | null;
	readonly places: PlacesLayout;
}

/** Places that stand open where there are many. */
const mostOpen = 10;

function casesLayout(cases: CasesByReach, view: View): CasesLayout {
	const [flights, returns] = [flightGroups(cases, view.data.cases), returnGroups(cases, view.data.cases)];
	const unit = unitFor([flights, returns]);
	const shown = [...flights, ...returns].flatMap((group) => group.cases);
	return {
		flight: panel('flight', words.flightHead(view), flights, unit),
		back: panel('return', words.returnHead, returns, unit),
		notCounted: words.notCountedLine(cases, unit),
		base: words.baseText(view.data),
		ways: words.waysText(cases),
		facts: unit > 1 ? {} : Object.fromEntries(shown.map((each) => [each.id, describeCase(each, view.data)]))
	};
}

const bars = ['not_in_force', 'in_force', 'not_known', 'outside_treaties'] as const;
const states = [
	'in_force',
	'signed',
	'not_known',
	'suspended',
	'terminated',
	'none',
	'outside_treaties'
] as const;

function placesLayout(view: View): PlacesLayout {
	const { data, rows, persons, notSourced, longest } = view;
	const within = rows.filter(({ relation }) => relation !== 'outside_treaties');
	const open = within.length > mostOpen + 2 ? mostOpen : within.length;
	const more = within.slice(open);
	const drawn = new Set(within.flatMap(({ cells }) => cells.map(({ state }) => state)));
	return {
		summary: words.placesHead,
		head: view.cases ? { title: placesTitle(view), subtitle: placesSubtitle(view) } : null,
		isOpen: view.isChosen || !view.cases,
		types: data.types,
		rows: within.slice(0, open),
		more,
		moreText: words.morePlaces(more.length, Math.max(0, ...more.map((row) => row.persons))),
		outside: rows.filter(({ relation }) => relation === 'outside_treaties'),
		notSourced: notSourced ? { text: String(notSourced), barPercent: barPercent(notSourced, longest) } : null,
		bars: [
			...bars.map((relation) => ({ relation, label: words.barWords[relation], count: persons[relation] })),
			{ relation: 'not_sourced' as const, label: words.barWords.not_sourced, count: notSourced ?? 0 }
		].filter(({ count }) => count > 0),
		states: states
			.filter((state) => drawn.has(state))
			.map((state) => ({ state, label: words.stateWords[state] })),
		words: { ...words.placeColumns, ...words.apartWords }
	};
}

/** Lays out the cases as squares, and the places of one count (`group`) against the instruments of a year (`time`). Pure. */
export function layout(view: View): TreatyGapLayout {
	return { cases: view.cases ? casesLayout(view.cases, view) : null, places: placesLayout(view) };
}
