"""Few colours that look like many: flat stays flat, gradients keep their mean, nothing shimmers."""

import numpy as np
import pytest

from openmotion.render.pixels.compiled import as_frame
from openmotion.render.pixels.oklab import oklab_of
from openmotion.render.pixels.palette import COLOURS, Quantiser, make_palette


def opaque(rgb):
    rgb = np.asarray(rgb, np.uint8)
    return np.dstack((rgb, np.full(rgb.shape[:2], 255, np.uint8)))


def gradient(width=256, height=64):
    across = np.linspace(0, 1, width)[None, :, None]
    down = np.linspace(0, 1, height)[:, None, None]
    first, last = np.array((14, 20, 60)), np.array((60, 90, 220))
    rgb = first + (last - first) * across + np.array((80, 10, -40)) * down
    return opaque(np.rint(rgb.clip(0, 255)))


def test_a_palette_has_its_size_and_a_clear_entry():
    palette = make_palette([gradient()])

    assert palette.shape == (256, 4)
    assert palette[COLOURS].tolist() == [0, 0, 0, 0]
    assert (palette[:COLOURS, 3] == 255).all()


def test_the_few_colours_of_a_flat_picture_are_kept_exactly():
    colours = [(250, 120, 90), (16, 16, 20), (247, 246, 242)]
    picture = opaque(np.array(colours)[np.arange(60 * 40).reshape(40, 60) % 3])
    palette = make_palette([picture])
    indices = Quantiser(palette).indices(as_frame(picture))

    assert np.array_equal(palette[indices], picture)


def test_a_brand_colour_beside_a_gradient_stays_flat():
    picture = gradient()
    picture[20:40, 30:90, :3] = (255, 138, 110)
    palette = make_palette([picture])
    indices = Quantiser(palette).indices(as_frame(picture))[20:40, 30:90]

    assert len(np.unique(indices)) == 1
    assert palette[indices[0, 0], :3].tolist() == [255, 138, 110]


def test_a_gradient_keeps_its_mean_in_every_small_part():
    picture = gradient()
    steps = picture[0, ::32]  # eight colours along the gradient of the first row
    palette = np.zeros((256, 4), np.uint8)
    palette[:COLOURS] = steps[np.arange(COLOURS) % len(steps)]
    row = np.repeat(picture[:1], 64, axis=0)
    shown = palette[Quantiser(palette).indices(as_frame(row))]
    nearest = np.abs(row[:, :, None, :3].astype(int) - steps[:, :3]).sum(-1).argmin(-1)

    def cells(pixels):
        light = pixels[..., :3].astype(float) ** 2
        return np.sqrt(light.reshape(8, 8, 32, 8, 3).mean(axis=(1, 3)))[:, :28]

    error = np.abs(cells(shown) - cells(row)).mean()
    assert error < 0.35 * np.abs(cells(steps[nearest]) - cells(row)).mean()


def test_what_stands_still_does_not_change():
    picture = gradient()
    quantiser = Quantiser(make_palette([picture]))
    first = quantiser.indices(as_frame(picture)).copy()
    moved = picture.copy()
    moved[:10, :10, :3] = 255

    after = quantiser.indices(as_frame(moved))

    assert np.array_equal(first[10:], after[10:])
    assert np.array_equal(first, Quantiser(make_palette([picture])).indices(as_frame(picture)))


def test_a_pixel_that_hardly_changes_keeps_its_colour_until_it_strays():
    picture = gradient()
    quantiser = Quantiser(make_palette([picture]))
    first = quantiser.indices(as_frame(picture)).copy()

    def shifted(levels):
        later = picture.copy()
        later[..., 2] = np.minimum(later[..., 2].astype(int) + levels, 255)
        return quantiser.indices(as_frame(later)).copy()

    assert np.array_equal(shifted(2), first)
    assert (shifted(9) != first).mean() > 0.3


def test_pixels_that_are_hardly_there_are_clear():
    picture = gradient()
    picture[:20, :, :] = (30, 30, 30, 60)
    palette = make_palette([gradient()])
    indices = Quantiser(palette).indices(as_frame(picture))

    assert (indices[:20] == COLOURS).all()
    assert (indices[20:] != COLOURS).all()


def test_a_picture_with_nothing_in_it_has_a_palette_too():
    assert make_palette([np.zeros((4, 4, 4), np.uint8)]).shape == (256, 4)


def test_the_same_pictures_give_the_same_palette():
    assert np.array_equal(make_palette([gradient()]), make_palette([gradient()]))


def test_oklab_agrees_with_its_author_s_figures():
    # Source: https://bottosson.github.io/posts/oklab/, XYZ of white gives L = 1, a = b = 0.
    white, red = oklab_of(np.array([[1.0, 1, 1], [1, 0, 0]]))

    assert white == pytest.approx([1, 0, 0], abs=1e-4)
    assert red == pytest.approx([0.628, 0.2249, 0.1258], abs=1e-3)
