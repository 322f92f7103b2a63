import type { WorkedQuestion } from './question.ts';

export const inForceByType: WorkedQuestion = {
	id: 'in-force-by-type',
	question: 'How many instruments of each type are in force, and where do the others stand?',
	tables: ['treaties'],
	sql: ({ home }) => `SELECT
  type,
  count(*) FILTER (WHERE status = 'in_force')
    AS in_force,
  count(*) FILTER (WHERE status = 'signed_not_in_force')
    AS signed_not_in_force,
  count(*) FILTER (WHERE status = 'suspended')
    AS suspended,
  count(*) FILTER (WHERE status = 'terminated')
    AS ended,
  count(*) FILTER (WHERE status = 'unknown')
    AS not_known
FROM treaties
WHERE party_iso3 = '${home}'
GROUP BY type
ORDER BY in_force DESC, type`,
	means:
		'Each row of `treaties` is one instrument, counted once by where the sources leave it on the day of the data.',
	meansNot:
		'“Not known” is no “no”: no source says how the instrument stands today. And an instrument in force is no promise that anybody is handed over.'
};
