import type { Component } from 'svelte';
import type { MapModel } from '#src/map/mapModel.ts';
import type { OptionSchema, Options } from '#src/state/options.ts';
import { defineChart as define, type Chart, type ChartView } from './chart.ts';
import ModelLegend from './ModelLegend.svelte';
import ModelPicture from './ModelPicture.svelte';
import type { Question } from './questions.ts';

/*
 * Charts that still lay themselves out whole for each of their parts. They move to the contract of `chart.ts` one by one, and
 * with the last of them this file goes.
 */

import type { ChartTexts, ModelLayout, PictureProps } from './modelLayout.ts';

export type { Cell } from './table.ts';
export type { ChartTable, ChartTexts, PictureProps } from './modelLayout.ts';

interface ModelChart<Data, Model extends ChartTexts> {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly question: Question;
	readonly layer?: {
		readonly id: string;
		readonly label: string;
		map(model: Model): MapModel;
		readonly Key: Component<{ model: Model }>;
	};
	options(data: Data): Readonly<Record<string, OptionSchema>>;
	model(data: Data, options: Options): Model;
	readonly Picture: Component<PictureProps<Model>>;
}

export function defineChart<Data, Model extends ChartTexts>(definition: ModelChart<Data, Model>): Chart {
	const chart = definition as unknown as ModelChart<unknown, ChartTexts>;
	const { id, name, description, question, options, layer } = chart;
	return define<unknown, ChartView & { readonly model: ChartTexts }, ModelLayout>({
		id,
		name,
		description,
		question,
		options,
		view(data, chosen) {
			const model = chart.model(data, chosen);
			return { model, dataDate: model.dataDate, sourceIds: model.sourceIds };
		},
		texts: ({ model }) => ({
			...model,
			notes: model.notes.length > 0 ? [{ head: 'Notes', text: model.notes.join(' ') }] : []
		}),
		table: ({ model: { table } }) => ({
			...table,
			rows: table.rows.map((row) => ({
				...row,
				cells: table.columns.map(({ key }) => row.cells[key] ?? null)
			}))
		}),
		layout: ({ model }) => ({ Drawing: chart.Picture, model, Key: layer?.Key }),
		thumbnail: () => [],
		Picture: ModelPicture,
		...(layer
			? {
					layer: {
						id: layer.id,
						label: layer.label,
						map: ({ model }: ModelLayout) => layer.map(model),
						Legend: ModelLegend
					}
				}
			: {})
	});
}
