import type { WorkedQuestion } from './question.ts';

export const inForceByType: WorkedQuestion = {
	id: 'in-force-by-type',
	question: 'How many instruments of each type are in force, and where do the others stand?',
	tables: ['treaties'],
	sql: ({ home }) => `SELECT type, status, count(*) AS instruments
FROM treaties
WHERE party_iso3 = '${home}'
GROUP BY type, status
ORDER BY type, instruments DESC, status`,
	says: 'Each row of `treaties` is one instrument, counted once by where the sources leave it on the day of the data.',
	beware:
		'`unknown` is no “no”: no source says how the instrument stands today. And an instrument in force is no promise that anybody is handed over.'
};
