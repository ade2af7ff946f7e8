/** What becomes of a block: story, a caption in its figure, or left out. */
export const LEFT_OUT = 0
export const STORY = 1
export const CAPTION = 2
