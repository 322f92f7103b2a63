import type { Descriptor } from '#atlas/descriptor.ts';
import { dataFile } from '#src/data/dataFile.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { islandSheets } from '#src/islands/islandSheets.server.ts';
import { renderIsland } from '#src/islands/renderIsland.server.ts';
import { answerQuestions } from '#src/sql/answers.server.ts';
import { sqlTables } from '#src/sql/columns.server.ts';
import { databaseFile } from '#src/sql/databaseFile.server.ts';
import { questions } from '#src/sql/questions/index.ts';
import type { SentBox } from '#src/sql/sentBox.ts';
import { weighBox } from '#src/sql/weight.server.ts';

export async function load() {
	const { home, resources } = readBuilt<Descriptor>('data/latest/datapackage.json');
	const file = databaseFile();
	const tables = resources.map(({ name }) => name);
	const answered = answerQuestions(questions, { home: home.iso3 }, tables, file?.place);
	return {
		questions: answered,
		file,
		tables: file ? sqlTables(file.place, resources) : [],
		box: await box()
	};

	/** The box; null where there is no file to ask. */
	async function box() {
		if (!file) return null;
		const { said: weight, bytes } = weighBox(file);
		const initial = answered[0]?.sql ?? '';
		const sent: SentBox = { database: dataFile(file.name), initial, weight, bytes };
		return {
			island: await renderIsland('sql', sent, sent, ['?q', 'hash']),
			sheets: await islandSheets('sql')
		};
	}
}
