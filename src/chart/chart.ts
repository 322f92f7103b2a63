import type { Component } from 'svelte';
import type { MapModel } from '#src/map/mapModel.ts';
import type { OptionSchema, Options } from '#src/state/options.ts';

/** A cell of a chart's table: text, a number, or nothing known (drawn as "not known"). */
export type Cell = string | number | null;

/** The table behind a chart: the same facts as the picture, for reading, screen readers and copying. */
export interface ChartTable {
	readonly caption: string;
	readonly columns: readonly {
		readonly key: string;
		readonly title: string;
		readonly kind: 'text' | 'number';
	}[];
	readonly rows: readonly {
		readonly key: string;
		readonly cells: Readonly<Record<string, Cell>>;
		readonly sourceIds: readonly string[];
		/** How sure the research is of the row: high, medium or low. */
		readonly confidence: string;
	}[];
}

/** What every model says in words, beside what it lays out. */
export interface ChartTexts {
	/** The finding, one full sentence, computed from the data. */
	readonly title: string;
	/** Unit and period. */
	readonly subtitle: string;
	/** What a reader who cannot see the picture should know: two to six sentences, computed. */
	readonly summary: string;
	/** What is uncertain, missing or disputed; a sentence each. */
	readonly notes: readonly string[];
	/** Day of the data, ISO 8601. */
	readonly dataDate: string;
	/** Ids of the sources that the picture rests on, most used first. */
	readonly sourceIds: readonly string[];
	readonly table: ChartTable;
}

/** What a chart's component gets: a finished model, the options it was laid out for, and a way to change them. */
export interface PictureProps<Model> {
	readonly model: Model;
	readonly options: Options;
	readonly change: (changed: Partial<Options>) => void;
	/** False where another map of the same page already holds the outlines, so that they are not sent twice. */
	readonly ownsLand?: boolean;
	/** True in the story: what says the finding, without the lists that the chart's own page has below it. */
	readonly brief?: boolean;
}

/**
 * One chart. The registry holds these; gallery, page, embed, table and tests follow from them.
 * `Data` is the JSON that `scripts/derive/<id>.ts` writes (with the jurisdictions' places on the map where `usesPlaces`).
 */
export interface ChartDefinition<Data, Model extends ChartTexts> {
	readonly id: string;
	/** A short name for lists and menus, without a finding: "Map of instruments". */
	readonly name: string;
	/** One sentence for the gallery and search engines. */
	readonly description: string;
	/** The explorer's layer that this chart draws, if it is a map: its map, and the key to it. */
	readonly layer?: {
		readonly id: string;
		readonly label: string;
		map(model: Model): MapModel;
		readonly Key: Component<{ model: Model }>;
	};
	/** The options that a reader can set, with the values that this data allows. The address holds them by these names. */
	options(data: Data): Readonly<Record<string, OptionSchema>>;
	/** Lays the chart out: pure, same input same output. */
	model(data: Data, options: Options): Model;
	readonly Picture: Component<PictureProps<Model>>;
	/** Controls above the picture beside those that follow from the options. */
	readonly Controls?: Component<PictureProps<Model>>;
}

/** A chart whose types have been checked where it was defined, for those who handle any chart. */
export type Chart = ChartDefinition<unknown, ChartTexts>;

/** Checks a definition's types and forgets them, so that charts of any data stand in one registry. */
export function defineChart<Data, Model extends ChartTexts>(definition: ChartDefinition<Data, Model>): Chart {
	return definition as unknown as Chart;
}
