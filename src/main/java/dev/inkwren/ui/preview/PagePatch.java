package dev.inkwren.ui.preview;

import java.util.List;

/**
 * The steps from what is on the page to what is wanted there.
 *
 * @param head those for the blocks above the body
 * @param body those for the body's blocks
 */
record PagePatch(List<BlockPatch> head, List<BlockPatch> body) {}
