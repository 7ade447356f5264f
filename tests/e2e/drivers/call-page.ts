/** A page that stands for a call: two people, quiet, nothing that loads from anywhere. */
export const CALL_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Call</title>
    <style>
      html { height: 100%; font: 16px system-ui, "Noto Sans", sans-serif; color: #e8eaed; background: #202124; }
      body { height: 100%; margin: 0; display: grid; grid-template-rows: 1fr auto; }
      main { display: grid; gap: 12px; padding: 16px; grid-template-columns: 1fr; min-height: 0; position: relative; }
      figure { margin: 0; border-radius: 12px; display: grid; place-items: center; position: relative; }
      .client { background: linear-gradient(#5b7a86, #3d5661); }
      .coach { background: #5f5648; position: absolute; right: 32px; bottom: 32px; width: 22%; aspect-ratio: 16 / 10; border: 2px solid #202124; }
      .face { border-radius: 50%; background: #ffffff1f; display: grid; place-items: center; width: 30%; aspect-ratio: 1; max-width: 180px; font-size: 56px; }
      .coach .face { font-size: 20px; width: 44%; }
      figcaption { position: absolute; left: 14px; bottom: 10px; font-size: 14px; text-shadow: 0 1px 2px #0008; }
      footer { display: flex; gap: 12px; justify-content: center; padding: 12px 0 18px; }
      footer i { width: 44px; height: 44px; border-radius: 50%; background: #3c4043; }
      footer i:last-child { background: #d93025; width: 60px; border-radius: 22px; }
    </style>
  </head>
  <body>
    <main>
      <figure class="client"><span class="face" aria-hidden="true">AC</span><figcaption>Client</figcaption></figure>
      <figure class="coach"><span class="face" aria-hidden="true">You</span></figure>
    </main>
    <footer aria-hidden="true"><i></i><i></i><i></i><i></i></footer>
  </body>
</html>`;
