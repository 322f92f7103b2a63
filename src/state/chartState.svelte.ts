import { replaceQuery } from './address.ts';
import { afterRest } from './afterRest.ts';
import { initialOptions, parseOptions, writeOptions, type Options, type OptionSchema } from './options.ts';

/** The names that pages use in the address beside the charts' own options. */
export const viewSchema = {
	tab: {
		kind: 'one_of',
		label: 'View',
		values: [
			{ value: 'chart', label: 'Chart' },
			{ value: 'table', label: 'Table' }
		],
		initial: 'chart'
	}
} as const satisfies Record<string, OptionSchema>;

/**
 * What a reader has set on a page: options by name, as the address holds them. Starts with the initial values, which
 * are what the server drew; `follow` takes over what the address says once the island is hydrated.
 */
export class ChartState {
	readonly schemas: Readonly<Record<string, OptionSchema>>;
	readonly #writesAddress: boolean;
	readonly #address = afterRest(() => {
		replaceQuery(writeOptions(this.options, this.schemas, new URLSearchParams(location.search)));
	});
	options = $state.raw<Options>({});

	/**
	 * @param writesAddress false where several charts share a page, and none may claim the address
	 * @param chosen options that differ from the initial ones, where whoever places the chart chooses
	 */
	constructor(schemas: Readonly<Record<string, OptionSchema>>, writesAddress: boolean, chosen: Options = {}) {
		this.schemas = schemas;
		this.#writesAddress = writesAddress;
		this.options = { ...initialOptions(schemas), ...chosen };
	}

	/**
	 * Takes over the options in the address, now and whenever the reader goes back or forward; what is not allowed is ignored.
	 * @returns ends that
	 */
	follow(): (() => void) | undefined {
		if (!this.#writesAddress) return undefined;
		const restore = () => {
			this.options = parseOptions(new URLSearchParams(location.search), this.schemas);
		};
		restore();
		addEventListener('popstate', restore);
		return () => removeEventListener('popstate', restore);
	}

	/** Sets some options; the address follows when the reader rests. */
	change = (changed: Partial<Options>): void => {
		const options: Record<string, string> = { ...this.options };
		for (const [name, value] of Object.entries(changed)) if (value !== undefined) options[name] = value;
		this.options = options;
		if (!this.#writesAddress) return;
		this.#address.call();
	};
}
