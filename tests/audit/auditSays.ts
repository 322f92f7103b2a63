interface Report {
	/** Instead of all else, where the registry did not answer. */
	readonly message?: string;
	readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
}

function read(json: string): Report {
	try {
		return JSON.parse(json) as Report;
	} catch {
		return {};
	}
}

/** What `npm audit --json` has found, in a line or more, and whether it is more than moderate. */
export function auditSays(json: string): { readonly text: string; readonly isGrave: boolean } {
	const { message = 'npm said nothing', vulnerabilities } = read(json);
	if (!vulnerabilities) return { text: `not known: ${message}`, isGrave: false };
	const found = Object.entries(vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`);
	return {
		text: found.length === 0 ? 'no known flaw' : `known flaws in ${found.join(', ')}`,
		isGrave: found.some((one) => /\((high|critical)\)$/.test(one))
	};
}
