import { formatCount } from '#atlas/words/formatCount.ts';
import type { Problem } from './Problem.ts';
import { tellOnce } from './tellOnce.ts';

/** Past this many problems in one field of one file the rest are counted, not listed: a whole column is wrong. */
const MAX_LISTED = 10_000;

/** Collects problems, so that one run tells of all of them. */
export class Problems {
	readonly #files: string[] = [];
	readonly #problems: Problem[] = [];
	readonly #counts = new Map<string, number>();

	get isEmpty(): boolean {
		return this.#problems.length === 0;
	}

	add(problem: Problem): void {
		if (!this.#files.includes(problem.file)) this.#files.push(problem.file);
		const key = `${problem.file}\n${problem.field ?? ''}`;
		const count = (this.#counts.get(key) ?? 0) + 1;
		this.#counts.set(key, count);
		if (count <= MAX_LISTED) this.#problems.push(problem);
	}

	/** All problems: file after file in the given order (others after those), each from top to bottom. */
	list(fileOrder: readonly string[] = []): readonly Problem[] {
		const files = [...new Set([...fileOrder, ...this.#files])];
		const ranks = new Map(files.map((file, index) => [file, index]));
		const inOrder = (a: Problem, b: Problem) =>
			(ranks.get(a.file) ?? 0) - (ranks.get(b.file) ?? 0) ||
			(a.line ?? 0) - (b.line ?? 0) ||
			(a.column ?? 0) - (b.column ?? 0);
		const sorted = this.#problems.toSorted(inOrder);
		return [...tellOnce(sorted).toSorted(inOrder), ...this.#unlisted()];
	}

	#unlisted(): Problem[] {
		return [...this.#counts]
			.filter(([, count]) => count > MAX_LISTED)
			.map(([key, count]) => {
				const [file = '', field = ''] = key.split('\n');
				const message = `${formatCount(count - MAX_LISTED)} more problems of this kind are not listed`;
				return { file, line: null, column: null, field: field || null, value: null, message };
			});
	}
}
