import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import type { Tables } from '#atlas/rows.ts';
import { DerivationFailed } from '../derive/DerivationFailed.ts';
import { measureChecks } from '../derive/coverage/measureChecks.ts';
import { measureExtent } from '../derive/coverage/measureExtent.ts';
import { discover } from '../derive/discover.ts';
import { type Derived, deriveTables } from '../derive/tables/deriveTables.ts';
import { writePackage } from '../package/writePackage.ts';
import { standingOf } from '../release/standingOf.ts';
import { writeChanges } from '../release/writeChanges.ts';
import type { Value } from '../validate/fields/Value.ts';
import { checkFolder, checkNamedRows } from '../validate/checkPackage.ts';
import { checkStory } from '../validate/checkStory.ts';
import type { Run } from '../validate/Run.ts';
import { Keys } from '../validate/Keys.ts';
import { Lookups } from '../validate/Lookups.ts';
import { type LoadedDescriptor, loadDescriptor } from '../validate/loadDescriptor.ts';
import { fileProblem } from '../validate/fileProblem.ts';
import type { Problem } from '../validate/Problem.ts';
import { Problems } from '../validate/Problems.ts';
import { readingOrder, referredFields } from '../validate/readingOrder.ts';
import { References } from '../validate/References.ts';
import { rulesReach } from '../validate/rulesReach.ts';
import { validateTable } from '../validate/validateTable.ts';
import type { Partition } from './partition/Partition.ts';
import { TooManyPartitions } from './partition/TooManyPartitions.ts';
import type { Progress } from './Progress.ts';
import { healLeftovers, makeFolderBeside, moveIntoPlace, whyNotReplaceable } from './publish.ts';
import { type FormatName, formatNames } from './Format.ts';
import { TablesWriter } from './TablesWriter.ts';
import { writeDerived } from './writeDerived.ts';
import { writeDerivedTables } from './writeDerivedTables.ts';
import { type Measured, writeDescriptor, writeIndex } from './writeDescriptor.ts';

export interface BuildOptions {
	/** Folder of the tables and their descriptor. */
	readonly data: string;
	/** Folder to be replaced by the output. */
	readonly out: string;
	/** Leave out what is derived for charts and pages; rows then pass through without being kept. */
	readonly tablesOnly: boolean;
	/** How the tables are written; in every way by default. */
	readonly formats?: readonly FormatName[];
	/** A table that is written in parts by a field, too. */
	readonly partition?: Partition | undefined;
	/** Where it is said how far the reading of a long table is; nowhere by default. */
	readonly progress?: Progress | undefined;
	/** Where the derivations are; the project's own by default. */
	readonly derivations?: string;
	/** The tables are about to be released: they are called by the version that the descriptor names. */
	readonly asRelease?: boolean;
	/** Whether they are those of the release of that version, where it is known. */
	readonly isSame?: boolean;
}

export type BuildResult =
	| {
			readonly ok: true;
			readonly tables: number;
			/** Of these tables, without those that are made from them. */
			readonly rows: number;
			/** Ids of the charts for which the tables hold nothing. */
			readonly chartsLeftOut: readonly string[];
	  }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** Where the tables as they are now lie in the output, beside what charts and pages need. */
const LATEST = 'latest';

type Rows = Record<string, Record<string, Value>[]>;

/**
 * Reads, validates, derives and writes. Either the output is complete and in place, or there are problems and what was
 * there before is untouched.
 */
export async function buildData(options: BuildOptions): Promise<BuildResult> {
	const problems = new Problems();
	try {
		return await build(options, problems);
	} catch (error) {
		problems.add(failure(options.out, error));
		return { ok: false, problems: problems.list() };
	}
}

/** What the file system or a derivation threw, as a problem. Throws what is neither. */
function failure(out: string, error: unknown): Problem {
	if (error instanceof TooManyPartitions)
		return { file: out, line: null, column: null, field: null, value: null, message: error.message };
	if (!(error instanceof DerivationFailed))
		return { ...fileProblem(out, error), message: `cannot be written: ${String(error)}` };
	const place = stackPlace(error);
	return { file: relative('', error.file), ...place, field: null, value: null, message: error.message };
}

/** Line and column of the derivation's own code at which it failed, from the stack of what it threw. */
function stackPlace({ cause, file }: DerivationFailed): { line: number | null; column: number | null } {
	const frame =
		cause instanceof Error ? cause.stack?.split('\n').find((line) => line.includes(file)) : undefined;
	const [, line, column] = /:(\d+):(\d+)\)?$/.exec(frame ?? '') ?? [];
	return {
		line: line === undefined ? null : Number(line),
		column: column === undefined ? null : Number(column)
	};
}

async function build(options: BuildOptions, problems: Problems): Promise<BuildResult> {
	const found = loadDescriptor(options.data, problems);
	healLeftovers(options.out);
	const reason = whyNotReplaceable(options.out, options.data);
	if (reason !== null) {
		problems.add({ file: options.out, line: null, column: null, field: null, value: null, message: reason });
	}
	if (found === null || reason !== null) return { ok: false, problems: problems.list() };

	const standing = standingOf({ ...options, named: found.descriptor.version });
	const descriptor = { ...found.descriptor, version: standing.version };
	const loaded = { ...found, descriptor };
	const derivations = options.tablesOnly ? [] : await discover(options.derivations);
	if (!options.tablesOnly) checkStory(loaded, derivations, problems);
	const folder = makeFolderBeside(options.out);
	const latest = join(folder, LATEST);
	let writer: TablesWriter | undefined;
	try {
		writer = await TablesWriter.open(latest, descriptor, options.formats ?? formatNames, options.partition);
		const { rowCount, rows } = readTables(options, loaded, writer, problems);
		if (!problems.isEmpty) {
			const order = descriptor.resources.map(({ path }) => join(options.data, path));
			return { ok: false, problems: problems.list([loaded.file, ...order]) };
		}
		const tables = rows as unknown as Tables;
		const made = options.tablesOnly ? [] : deriveTables(tables, descriptor);
		writeDerivedTables(made, writer);
		const files = [...(await writer.close())];
		if (standing.isWrong(files)) return await build({ ...options, isSame: !standing.isSame }, problems);
		const derived = writeDerived(folder, derivations, tables, descriptor);
		const measure = options.tablesOnly ? () => ({}) : measureIn(rows, made, descriptor);
		files.push(writeDescriptor(latest, published(descriptor, made), files, measure));
		if (isPackaged(options)) {
			const changes = writeChanges(latest, options.data, standing);
			if (changes !== null) files.push(changes);
			files.push(writePackage(latest, descriptor, readmeOf(options.data)));
		}
		// A release keeps its own list; that of the tables as they are now is the site's, which knows the files of charts, too.
		if (options.asRelease) files.push(writeIndex(latest, descriptor, files, true));
		const below = files.map((file) => ({ ...file, path: `${LATEST}/${file.path}` }));
		writeIndex(folder, descriptor, [...below, ...derived.files], standing.isReleased);
		moveIntoPlace(folder, options.out);
		const { chartsLeftOut } = derived;
		return { ok: true, tables: descriptor.resources.length, rows: rowCount, chartsLeftOut };
	} finally {
		options.progress?.end();
		writer?.abandon();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** What is measured of a table in the rows that were read, or made. */
function measureIn(rows: Rows, made: readonly Derived[], descriptor: Descriptor) {
	const checks = (rows.checks ?? []) as unknown as Tables['checks'];
	return (table: Resource): Measured => {
		const derived = made.find(({ resource }) => resource.name === table.name);
		const held = derived?.rows ?? rows[table.name] ?? [];
		const checked = derived ? null : measureChecks(table.name, held.length, checks, descriptor);
		return { ...(checked && { checked }), extent: measureExtent(table, held) };
	};
}

/** Whether the tables are also given as one download and compared with the release before: where they are written to be published. */
function isPackaged({ tablesOnly, formats = formatNames }: BuildOptions): boolean {
	return !tablesOnly && formatNames.every((name) => formats.includes(name));
}

/** What the tables say of themselves beside their descriptor. */
function readmeOf(data: string): string {
	const file = join(data, 'README.md');
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The descriptor with the tables that were made, too. */
function published(descriptor: Descriptor, made: readonly Derived[]): Descriptor {
	return { ...descriptor, resources: [...descriptor.resources, ...made.map(({ resource }) => resource)] };
}

/** Reads and checks every table, and writes each while it is read, as long as nothing is wrong. */
function readTables(
	options: BuildOptions,
	loaded: LoadedDescriptor,
	writer: TablesWriter,
	problems: Problems
) {
	const { resources } = loaded.descriptor;
	const { progress } = options;
	const keys = new Keys();
	const run: Run = {
		tables: resources,
		dataDate: loaded.descriptor.created.slice(0, 'YYYY-MM-DD'.length),
		keys,
		references: new References(keys, problems),
		lookups: new Lookups(),
		later: [],
		problems,
		...(progress === undefined
			? {}
			: { watch: (...read: Parameters<Progress['see']>) => progress.see(...read) })
	};
	const referred = referredFields(resources);
	for (const table of resources)
		for (const wanted of rulesReach(table, resources)) run.lookups.ask(wanted.table, wanted);
	const rows: Rows = {};
	let rowCount = 0;

	checkFolder(options.data, loaded.descriptor, problems);
	for (const table of readingOrder(resources)) {
		const sink = writer.table(table);
		const names = table.schema.fields.map(({ name }) => name);
		const kept: Record<string, Value>[] = (rows[table.name] = []);
		const file = join(options.data, table.path);
		rowCount += validateTable(table, file, referred.get(table.name) ?? new Set(), run, (values, cells) => {
			if (!problems.isEmpty) return;
			sink.row(values, cells);
			if (!options.tablesOnly) {
				kept.push(Object.fromEntries(names.map((name, index) => [name, values[index] ?? null])));
			}
		});
		sink.close();
	}
	for (const check of run.later) check();
	run.references.finish();
	checkNamedRows(loaded, keys, problems);
	return { rowCount, rows };
}
