import { pushQuery, replaceQuery } from '#src/state/address.ts';
import { afterRest } from '#src/state/afterRest.ts';
import {
	initialOptions,
	parseOptions,
	writeOptions,
	type Options,
	type OptionSchema
} from '#src/state/options.ts';
import type { ExplorerCountry } from './explorerPlaces.ts';
import type { LayerChoice } from './layers.ts';
import { ownSchemas } from './ownOptions.ts';

/** What the state must know of a layer to read and write its options. */
interface LayerOptions {
	readonly id: string;
	/** Its own, without those that the explorer has itself (`withoutOwn`). */
	readonly schemas: Readonly<Record<string, OptionSchema>>;
}

/**
 * What a reader has set in the explorer: layer, view and jurisdiction, and apart from these each layer's own options. The
 * address holds the options of the layer that is shown and of no other, so that two layers may call theirs alike. A layer
 * or jurisdiction chosen is a step that the reader can go back.
 */
export class ExplorerState {
	readonly #schemas: Readonly<Record<string, OptionSchema>>;
	/** The layers whose code and data have come. */
	readonly #known = new Map<string, LayerOptions>();
	readonly #address = afterRest(() => this.#write(replaceQuery));
	/** The explorer's own options. */
	own = $state.raw<Options>({});
	#ofLayers = $state.raw<Readonly<Record<string, Options>>>({});

	/** @throws when no layer is given */
	constructor(layers: readonly LayerChoice[], countries: readonly ExplorerCountry[]) {
		this.#schemas = ownSchemas(layers, countries);
		this.own = initialOptions(this.#schemas);
	}

	/** What is chosen of a layer. */
	optionsOf({ id, schemas }: LayerOptions): Options {
		return this.#ofLayers[id] ?? initialOptions(schemas);
	}

	/**
	 * Makes a layer known whose code and data have come; what the address says of it is then for `readLayer`.
	 * @returns whether it was not known
	 */
	meet(layer: LayerOptions): boolean {
		const isNew = !this.#known.has(layer.id);
		this.#known.set(layer.id, layer);
		return isNew;
	}

	/** Takes over what the address says, now and whenever the reader goes back or forward. @returns ends that */
	follow(): () => void {
		const restore = () => {
			this.#address.stop();
			this.own = parseOptions(new URLSearchParams(location.search), this.#schemas);
			this.readLayer();
		};
		restore();
		addEventListener('popstate', restore);
		return () => {
			this.#address.stop();
			removeEventListener('popstate', restore);
		};
	}

	/** Takes over what the address says of the layer chosen, as soon as that is known. */
	readLayer(): void {
		const layer = this.#layer();
		if (!layer) return;
		const options = parseOptions(new URLSearchParams(location.search), layer.schemas);
		this.#ofLayers = { ...this.#ofLayers, [layer.id]: options };
	}

	/** Sets some of the explorer's own options. */
	change = (changed: Readonly<Record<string, string>>): void => {
		const isStep = ['layer', 'country'].some((name) => name in changed && changed[name] !== this.own[name]);
		// What was set a moment ago belongs to the step before.
		if (isStep) this.#write(replaceQuery);
		this.own = { ...this.own, ...changed };
		this.#write(isStep ? pushQuery : replaceQuery);
	};

	/** Sets some options of the layer chosen; the address follows when the reader rests. */
	changeLayer = (changed: Readonly<Record<string, string>>): void => {
		const layer = this.#layer();
		if (!layer) return;
		this.#ofLayers = { ...this.#ofLayers, [layer.id]: { ...this.optionsOf(layer), ...changed } };
		this.#address.call();
	};

	#layer(): LayerOptions | undefined {
		return this.#known.get(this.own.layer ?? '');
	}

	#write(into: (query: URLSearchParams) => void): void {
		this.#address.stop();
		const own = writeOptions(this.own, this.#schemas, new URLSearchParams());
		const layer = this.#layer();
		into(layer ? writeOptions(this.optionsOf(layer), layer.schemas, own) : own);
	}
}
