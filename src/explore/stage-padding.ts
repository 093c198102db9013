/** Room around the graph for labels that stand at its edge, px. Apart from the stage, which is loaded later. */
export const STAGE_PADDING = 34
