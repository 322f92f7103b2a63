import type { CasesRow } from '../rows.ts';

type Returning = Pick<CasesRow, 'return_status'>;

/** Whether a person came back from abroad, on a day or by one; somebody caught inside the home jurisdiction did not. */
export function cameBack({ return_status: status }: Returning): boolean {
	return status === 'back';
}

/** Whether a person was caught inside the home jurisdiction: officially counted as back, but by no return from abroad. */
export function wasCaughtAtHome({ return_status: status }: Returning): boolean {
	return status === 'captured_at_home';
}
