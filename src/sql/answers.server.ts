import { DatabaseSync } from 'node:sqlite';
import type { Answer, Cell } from './answer.ts';
import type { Asking, WorkedQuestion } from './questions/question.ts';

/** A question with its SQL, and what it gave while the page was written; null where there is no file to ask. */
export interface AnsweredQuestion extends Pick<WorkedQuestion, 'id' | 'question' | 'says' | 'beware'> {
	readonly sql: string;
	readonly answer: Pick<Answer, 'columns' | 'rows'> | null;
}

/** Asks the SQLite file itself. @throws where SQLite refuses the query */
function askFile(place: string, sql: string): Pick<Answer, 'columns' | 'rows'> {
	const database = new DatabaseSync(place, { readOnly: true });
	try {
		const statement = database.prepare(sql);
		const columns = statement.columns().map(({ name }) => name);
		return { columns, rows: statement.all().map((row) => columns.map((name) => row[name] as Cell)) };
	} finally {
		database.close();
	}
}

/**
 * The questions that a package can be asked, with their answers.
 * @param tables of the package
 * @param place of its SQLite file, if there is one
 */
export function answerQuestions(
	questions: readonly WorkedQuestion[],
	asking: Asking,
	tables: readonly string[],
	place: string | undefined
): readonly AnsweredQuestion[] {
	return questions
		.filter((each) => each.tables.every((table) => tables.includes(table)))
		.map(({ id, question, says, beware, sql: write }) => {
			const sql = write(asking);
			return { id, question, says, beware, sql, answer: place === undefined ? null : askFile(place, sql) };
		});
}
