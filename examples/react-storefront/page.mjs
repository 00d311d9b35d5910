/** @param base where the shop's addresses begin. */
export const page = (html, base) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Fern &amp; Clay</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/assets/client.css">
  <script type="module" src="/assets/client.js"></script>
</head>
<body>
  <div id="shop" data-base="${base}">${html}</div>
</body>
</html>
`
