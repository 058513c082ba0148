"""Drawing of layers: paths, strokes and glyphs by Skia, everything with many pixels by kernels."""
