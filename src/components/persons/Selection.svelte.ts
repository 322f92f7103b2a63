import { nearestInDirection, type Direction } from '#src/map/nearestInDirection.ts';

const arrows: Readonly<Record<string, Direction>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down'
};

/**
 * Which of many marks is looked at: by pointer, tap or keyboard. The marks are one stop for the tabulator and carry
 * their id as `data-mark`; arrow keys lead to the nearest, Escape lets go.
 */
export class Selection {
	/** The mark that the tabulator leads to. */
	stop = $state<string>();
	/** The mark whose card is open, with its element. */
	open = $state.raw<{ readonly id: string; readonly anchor: HTMLElement }>();
	/** Whether the card stays when pointer or focus move on. */
	pinned = $state(false);

	/** Opens a mark's card until pointer or focus move on; a pinned card stays. */
	glance(id: string, anchor: HTMLElement): void {
		if (!this.pinned) this.open = { id, anchor };
	}

	/** Opens a mark's card for good; the same mark again closes it. */
	pin(id: string, anchor: HTMLElement): void {
		this.pinned = !(this.pinned && this.open?.id === id);
		this.stop = id;
		this.open = this.pinned ? { id, anchor } : undefined;
	}

	/** Pointer or focus have left the mark. */
	leave(): void {
		if (!this.pinned) this.open = undefined;
	}

	close(): void {
		this.pinned = false;
		this.open = undefined;
	}

	/** The mark has the focus: it is where the tabulator comes back to. */
	focus(id: string, anchor: HTMLElement): void {
		this.stop = id;
		this.glance(id, anchor);
	}

	/** Answers the arrow keys among the marks inside `root`, and Escape. */
	key = (event: KeyboardEvent): void => {
		const root = event.currentTarget;
		if (event.key === 'Escape' && this.open) {
			const { anchor } = this.open;
			this.close();
			anchor.focus();
			this.leave();
			return;
		}
		const direction = arrows[event.key];
		const current = event.target instanceof HTMLElement ? event.target.dataset.mark : undefined;
		if (!direction || current === undefined || !(root instanceof HTMLElement)) return;
		event.preventDefault();
		const marks = new Map(
			[...root.querySelectorAll<HTMLElement>('[data-mark]')]
				.filter((mark) => mark.checkVisibility())
				.map((mark) => [mark.dataset.mark ?? '', mark])
		);
		const places = Object.fromEntries(
			[...marks].map(([id, mark]) => {
				const box = mark.getBoundingClientRect();
				return [id, { x: box.left, y: box.top }];
			})
		);
		const next = nearestInDirection(places, current, direction);
		if (next !== undefined) {
			this.pinned = false;
			marks.get(next)?.focus();
		}
	};
}
