const leaf = (turn, length = 46) => (
  <path
    key={turn}
    d={`M50 74 q-8 -${length / 2} 0 -${length} q8 ${length / 2} 0 ${length}`}
    transform={`rotate(${turn} 50 74)`}
  />
)

const SHAPES = {
  pot: (
    <>
      <path d="M28 36 h44 l-6 44 q-16 5 -32 0 z" />
      <path className="light" d="M25 30 h50 v9 h-50 z" />
    </>
  ),
  bowl: (
    <>
      <path d="M20 46 h60 q-4 32 -30 32 q-26 0 -30 -32 z" />
      <ellipse className="light" cx="50" cy="46" rx="30" ry="6" />
    </>
  ),
  fern: (
    <>
      {[-62, -38, -14, 14, 38, 62].map(turn => leaf(turn))}
      <path className="clay" d="M38 70 h24 l-4 14 h-16 z" />
    </>
  ),
  cactus: (
    <>
      <ellipse cx="50" cy="48" rx="19" ry="24" />
      <path className="line" d="M50 24 v48 M40 28 q-6 20 0 42 M60 28 q6 20 0 42" />
      <path className="clay" d="M34 66 h32 l-5 18 h-22 z" />
    </>
  ),
  mister: (
    <>
      <path d="M38 44 q12 -8 24 0 l4 34 q-16 6 -32 0 z" />
      <path className="light" d="M45 28 h10 v12 h-10 z M34 22 h28 v7 h-28 z" />
    </>
  ),
  can: (
    <>
      <path d="M36 44 h30 v34 h-30 z" />
      <path className="line" d="M36 66 L16 34 M66 48 q18 2 14 14 q-3 9 -14 10" />
      <ellipse className="light" cx="51" cy="44" rx="15" ry="4" />
    </>
  ),
  shears: (
    <>
      <path d="M44 54 L58 16 L52 56 z M56 54 L42 16 L48 56 z" />
      <path
        className="line"
        d="M46 56 q-14 8 -10 20 q6 8 12 -4 z M54 56 q14 8 10 20 q-6 8 -12 -4 z"
      />
    </>
  ),
}

export const Picture = ({ product: { shape, colour } }) => (
  <svg viewBox="0 0 100 100" aria-hidden="true" style={{ '--colour': colour }}>
    <circle cx="50" cy="52" r="40" className="ground" />
    {SHAPES[shape]}
  </svg>
)
