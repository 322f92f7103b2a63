/** What the filter needs at once; the list of all sources is fetched when somebody looks for one. */
export interface SentSources {
	readonly kinds: readonly { readonly kind: string; readonly label: string; readonly total: number }[];
	readonly all: string;
}
