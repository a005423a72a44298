"""Puts the pictures of each screen on one sheet: a row for each state, a column for each way it is shown."""

from pathlib import Path

from PIL import Image, ImageDraw

WIDTH = 320
GAP = 12
CAPTION = 20
WAYS = [
    f"{way}-{light}"
    for way in ("", "-arabic", "-large-text", "-landscape")
    for light in ("light", "dark")
]


def write_sheets(pictures: Path) -> list[Path]:
    """One sheet for each screen, in a folder of their own below `pictures`."""
    folder = pictures / "sheets"
    folder.mkdir(exist_ok=True)
    states = sorted({state(path) for path in pictures.glob("*.png")})
    screens = sorted({state.split("-")[0] for state in states})
    return [
        sheet(pictures, folder, screen, [it for it in states if it.split("-")[0] == screen])
        for screen in screens
    ]


def state(picture: Path) -> str:
    """The name without the way it is shown: "home-off" of "home-off-arabic-dark"."""
    way = max((way for way in WAYS if picture.stem.endswith(way)), key=len)
    return picture.stem.removesuffix(way)


def sheet(pictures: Path, folder: Path, screen: str, states: list[str]) -> Path:
    rows = [
        [shrunk(path) for way in WAYS if (path := pictures / f"{state}{way}.png").exists()]
        for state in states
    ]
    heights = [max(image.height for image in row) + CAPTION + GAP for row in rows]
    columns = max(len(row) for row in rows)
    whole = Image.new("RGB", (columns * (WIDTH + GAP), sum(heights)), "gray")
    draw = ImageDraw.Draw(whole)
    top = 0
    for name, row, height in zip(states, rows, heights, strict=True):
        draw.text((4, top + 4), name, fill="white")
        for column, image in enumerate(row):
            whole.paste(image, (column * (WIDTH + GAP), top + CAPTION))
        top += height
    target = folder / f"{screen}.png"
    whole.save(target)
    return target


def shrunk(picture: Path) -> Image.Image:
    image = Image.open(picture).convert("RGB")
    return image.resize((WIDTH, image.height * WIDTH // image.width), Image.Resampling.LANCZOS)
