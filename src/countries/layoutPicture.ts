import type { CountryPicture, PicturedFlow, StateSpan } from '#scripts/derive/countries/picture.ts';
import { isRanked } from '#atlas/instruments/strength.ts';
import { counted } from '#atlas/words/counted.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import type { Shade } from '#src/map/mapModel.ts';
import { alike, type Look, type Square } from '#src/plot/squares.ts';
import { timeScale } from '#src/plot/timeScale.ts';

/** A bar in percent of the picture's width. */
export interface Bar {
	readonly x: number;
	readonly width: number;
}

/** Everything of a jurisdiction's picture placed, nothing drawn. */
export interface PictureLayout {
	readonly instruments: readonly {
		readonly id: string;
		readonly heading: string;
		readonly stateText: string;
		readonly segments: readonly (Bar & { readonly shade: Shade })[];
	}[];
	readonly years: readonly { readonly x: number; readonly text: string }[];
	readonly persons: {
		/** One a person; none where they are more than a picture of squares can hold. */
		readonly squares: readonly Square[];
		readonly groups: readonly { readonly text: string; readonly look: Look; readonly bar: Bar }[];
	};
	readonly money: readonly {
		readonly way: 'out' | 'in';
		readonly flows: readonly { readonly place: string; readonly sum: string; readonly bar: Bar }[];
		/** "3 more", or how many there are where none has dollars; null where all are drawn. */
		readonly more: string | null;
	}[];
}

/** More persons than this are drawn as lengths. */
const mostSquares = 200;
/** Percent that the longest bar of money takes. */
const longest = 100;

const looks: Readonly<Record<string, Look>> = {
	back: { form: 'filled', tone: 'back' },
	captured_at_home: { form: 'ring', tone: 'back' },
	not_back: { form: 'filled', tone: 'out' },
	not_known: { form: 'hatched', tone: 'muted' }
};
const unknown: Look = { form: 'hatched', tone: 'muted' };

function shadeOf({ state }: StateSpan, type: CountryPicture['instruments'][number]['type']): Shade {
	if (state !== 'in_force') return state;
	return isRanked(type) ? type : 'in_force';
}

const round = (percent: number) => Math.round(percent * 100) / 100;

function layoutInstruments({ instruments }: CountryPicture, dataDate: string) {
	const first = instruments.flatMap(({ spans }) => spans[0]?.from ?? []).sort()[0];
	if (first === undefined) return { instruments: [], years: [] };
	const decade = Math.floor(Number(first.slice(0, 4)) / 10) * 10;
	const scale = timeScale(`${decade}-01-01`, dataDate);
	const percent = (day: string) => round(scale.share(day) * 100);
	return {
		instruments: instruments.map(({ id, type, heading, stateText, spans }) => ({
			id,
			heading,
			stateText,
			segments: spans.map((span) => ({
				x: percent(span.from),
				width: round(percent(span.to) - percent(span.from)),
				shade: shadeOf(span, type)
			}))
		})),
		years: scale.years(10).map(({ share, text }) => ({ x: round(share * 100), text }))
	};
}

function layoutPersons({ reported }: CountryPicture): PictureLayout['persons'] {
	const total = reported.reduce((sum, { persons }) => sum + persons, 0);
	let before = 0;
	const groups = reported.map(({ status, label, persons }) => {
		const bar = { x: round((before / total) * 100), width: round((persons / total) * 100) };
		before += persons;
		return {
			text: `${persons.toLocaleString('en')} ${lowerFirst(label)}`,
			look: looks[status] ?? unknown,
			bar
		};
	});
	const squares =
		total > mostSquares
			? []
			: reported.flatMap(({ status, persons }) => alike(persons, looks[status] ?? unknown));
	return { squares, groups };
}

function layoutMoney({ money }: CountryPicture): PictureLayout['money'] {
	const most = Math.max(...[...money.out.flows, ...money.in.flows].map(({ dollars }) => dollars));
	const toFlow = ({ place, dollars, exactness }: PicturedFlow) => ({
		place,
		sum: withExactness(formatMoney(dollars, 'USD'), exactness),
		bar: { x: 0, width: round((dollars / most) * longest) }
	});
	return (['out', 'in'] as const)
		.map((way) => {
			const { flows, more } = money[way];
			const rest =
				flows.length > 0 ? `${counted(more, 'more place', 'more places')}` : counted(more, 'place');
			return { way, flows: flows.map(toFlow), more: more > 0 ? rest : null };
		})
		.filter(({ flows, more }) => flows.length > 0 || more !== null);
}

/** Places the picture at the head of a jurisdiction's page: its law through time, its persons, money both ways. */
export function layoutPicture(picture: CountryPicture, dataDate: string): PictureLayout {
	return {
		...layoutInstruments(picture, dataDate),
		persons: layoutPersons(picture),
		money: layoutMoney(picture)
	};
}
