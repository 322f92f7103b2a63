import type { Component } from 'svelte';
import type { Cell } from './table.ts';

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
		readonly confidence: string;
	}[];
}

export interface ChartTexts {
	readonly title: string;
	readonly subtitle: string;
	readonly summary: string;
	readonly notes: readonly string[];
	readonly dataDate: string;
	readonly sourceIds: readonly string[];
	readonly table: ChartTable;
}

export interface PictureProps<Model> {
	readonly model: Model;
	readonly brief?: boolean;
}

/** What the parts of such a chart are taken from. */
export interface ModelLayout {
	readonly Drawing: Component<PictureProps<ChartTexts>>;
	readonly model: ChartTexts;
	readonly Key: Component<{ model: ChartTexts }> | undefined;
}
