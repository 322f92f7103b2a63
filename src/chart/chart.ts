import type { Component, Snippet } from 'svelte';
import type { OptionSchema, Options } from '#src/state/options.ts';
import type { KindCounts } from '#atlas/sources.ts';
import type { ChartTable } from './table.ts';
import type { Place } from './places.ts';
import type { Question } from './questions.ts';
import type { Shape } from './thumbnail.ts';
import type { MapModel } from '#src/map/mapModel.ts';

/** What the reader chose, worked out once for all parts of a chart; every chart's view says at least this. */
export interface ChartView {
	/** Day of the data, ISO 8601. */
	readonly dataDate: string;
	/** Ids of the sources that the picture rests on, most used first. */
	readonly sourceIds: readonly string[];
	/** All sources by kind, where `sourceIds` holds only those of what is shown and the rest stand in the table. */
	readonly allSources?: KindCounts;
}

/** A short paragraph on what is uncertain, missing or disputed, with its head: "Not counted". */
export interface Note {
	readonly head: string;
	readonly text: string;
}

/** All sentences of a chart. */
export interface ChartTexts {
	/** The finding, one full sentence, computed from the data. */
	readonly title: string;
	/** Unit and period. */
	readonly subtitle: string;
	/** For a reader who cannot see the picture: two to four sentences that a newsreader could say. */
	readonly summary: string;
	readonly notes: readonly Note[];
}

/** What a chart's component gets: everything placed, and where it stands. */
export interface PictureProps<Layout> {
	readonly layout: Layout;
	readonly place: Place;
	/** The controls of the options that are `inPicture`, for the picture to place; none in the story. */
	readonly controls?: Snippet | undefined;
}

/**
 * One chart: `options → view → texts · table · layout → Picture`. Each part can be had alone: a title without a layout, a
 * table without a picture. The registry names it once; gallery, page, embed, table and tests follow from that.
 * `Data` is the JSON that `scripts/derive/charts/<id>.ts` writes, with the places of the jurisdictions it names. What it
 * holds under `tableOnly` no browser is sent: only the page of the table has it (`src/charts/chartTable.server.ts`).
 */
export interface ChartDefinition<Data, View extends ChartView, Layout> {
	readonly id: string;
	/** A short name for lists and menus, without a finding: "Map of instruments". */
	readonly name: string;
	/** One sentence for the gallery and search engines. */
	readonly description: string;
	/** The reader's question that it answers: the gallery and the related charts go by it. */
	readonly question: Question;
	/** The options that a reader can set, if any, with the values that this data allows. The address holds them by these names. */
	options?(data: Data): Readonly<Record<string, OptionSchema>>;
	/** What a reader sees with these options. Pure. @throws where the data holds nothing at all to show */
	view(data: Data, options: Options): View;
	texts(view: View): ChartTexts;
	table(view: View): ChartTable;
	/** Everything laid out, nothing drawn. */
	layout(view: View): Layout;
	/** The chart in a few shapes, for the gallery. */
	thumbnail(view: View): readonly Shape[];
	readonly Picture: Component<PictureProps<Layout>>;
	/**
	 * Whether its picture draws the land, and with fills that say something. A page holds the outlines once: of several maps a
	 * filled one has them, and the others refer to it.
	 */
	readonly land?: 'filled' | 'plain';
	/** The explorer's layer that this chart draws, if it is a map: its map, and its legend. */
	readonly layer?: {
		readonly id: string;
		readonly label: string;
		map(layout: Layout): MapModel;
		readonly Legend: Component<{ layout: Layout }>;
	};
}

/** A chart whose types have been checked where it was defined, for those who handle any chart. */
export type Chart = ChartDefinition<unknown, ChartView, unknown> & {
	options(data: unknown): Readonly<Record<string, OptionSchema>>;
};

/** Checks a definition's types and forgets them, so that charts of any data stand in one registry. */
export function defineChart<Data, View extends ChartView, Layout>(
	definition: ChartDefinition<Data, View, Layout>
): Chart {
	return { options: () => ({}), ...definition } as unknown as Chart;
}
