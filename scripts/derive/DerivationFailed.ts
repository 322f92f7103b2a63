/** Thrown where the code of a derivation fails: no fault of the tables, but told beside theirs. */
export class DerivationFailed extends Error {
	/** The source file of the derivation. */
	readonly file: string;

	constructor(file: string, cause: unknown) {
		super(`this derivation fails: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
		this.file = file;
	}
}
