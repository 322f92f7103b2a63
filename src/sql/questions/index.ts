import { inForceByType } from './inForceByType.ts';
import { lawAtFlight } from './lawAtFlight.ts';
import { largestSums } from './largestSums.ts';
import { personsByStanding } from './personsByStanding.ts';
import type { WorkedQuestion } from './question.ts';
import { returnsUnderTreaty } from './returnsUnderTreaty.ts';
import { rivalClaims } from './rivalClaims.ts';
import { sharesReturned } from './sharesReturned.ts';
import { singleSources } from './singleSources.ts';
import { treatiesSoFar } from './treatiesSoFar.ts';
import { waysBack } from './waysBack.ts';

/** The questions that the page of SQL answers, in its order; the first stands in the box. */
export const questions: readonly WorkedQuestion[] = [
	inForceByType,
	treatiesSoFar,
	returnsUnderTreaty,
	personsByStanding,
	waysBack,
	lawAtFlight,
	sharesReturned,
	largestSums,
	rivalClaims,
	singleSources
];
