import type { WorkedQuestion } from './question.ts';

export const returnsUnderTreaty: WorkedQuestion = {
	id: 'returns-under-treaty',
	question:
		'With which partners is extradition in force, and how many documented persons came back from there?',
	tables: ['treaties', 'countries', 'cases'],
	sql: ({ home }) => `SELECT
  countries.name AS partner,
  treaties.entered_into_force,
  treaties.in_force_by,
  count(cases.case_id) AS came_back,
  count(cases.case_id)
    FILTER (WHERE cases.return_method = 'extradition')
    AS by_extradition
FROM treaties
JOIN countries
  ON countries.iso3 = treaties.partner_iso3
LEFT JOIN cases
  ON cases.returned_from_iso3 = treaties.partner_iso3
  AND cases.return_status = 'back'
WHERE treaties.type = 'extradition'
  AND treaties.status = 'in_force'
  AND treaties.party_iso3 = '${home}'
GROUP BY countries.name,
  treaties.entered_into_force, treaties.in_force_by
ORDER BY came_back DESC, partner`,
	says: 'One row a treaty. `in_force_by` is the earliest date for which a source says that it was in force, where the day itself is not known; the counts are of rows of `cases`.',
	beware:
		'Somebody may have come back before the treaty took effect, or by another way than extradition. The table holds the cases that were found, not all that there were.'
};
