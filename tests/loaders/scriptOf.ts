import { join } from 'node:path';
import { packageSnippets } from '#src/snippets/packageSnippets.ts';
import { variableOf, type Place, type Snippet } from '#src/snippets/snippet.ts';
import { tableSnippets } from '#src/snippets/tableSnippets.ts';
import type { Program } from './programs.ts';

/** In what ways a script reads each table, and the folders in which it leaves what it has read. */
export const readings = ['by its own snippet', 'by the snippet for all', 'by the loader in full'] as const;
export type Reading = (typeof readings)[number];

/** The ways in which one program reads the tables. */
export const readingsOf = ({ ofPackage, inFull }: Program): readonly Reading[] =>
	readings.filter((reading, index) => [true, ofPackage, inFull][index]);

const codeOf = ({ language, wrap = (code) => code }: Program, snippets: readonly Snippet[]): string =>
	wrap(snippets.find((snippet) => snippet.language === language)?.code ?? '');

/**
 * A script that reads every table in every way, the snippets to the letter, and writes it below a folder.
 * @param hasAnalysis whether the loader is asked for the days of partial dates, too
 */
export function scriptOf(
	program: Program,
	{
		place,
		names,
		folder,
		hasAnalysis
	}: { place: Place; names: readonly string[]; folder: string; hasAnalysis: boolean }
): string {
	const { writer, named = (variable: string) => variable, ofPackage, inFull } = program;
	const write = (reading: Reading, rows: (name: string) => string) =>
		names.map((name) => program.write(rows(name), join(folder, reading, name)));
	const one = names.flatMap((name) => [
		codeOf(program, tableSnippets(place, name)),
		program.write(named(variableOf(name)), join(folder, 'by its own snippet', name))
	]);
	const all = ofPackage
		? [codeOf(program, packageSnippets(place)), ...write('by the snippet for all', ofPackage)]
		: [];
	const full = inFull
		? [inFull.read(place.data, hasAnalysis), ...write('by the loader in full', inFull.one)]
		: [];
	return [writer, ...one, ...all, ...full].join('\n');
}
