/**
 * What the driver can do inside the browser's own window, where the sidebar is a `<browser>`. Keys
 * and mouse go through the window's own input queue, so that a page sees them as a person's.
 */
export const WINDOW_SCRIPT = `
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const sidebar = () =>
    document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser');
  const actor = () => {
    const page = sidebar()?.browsingContext?.currentWindowGlobal;
    if (!page) throw new Error('The sidebar is not open.');
    return page.getActor('MarionetteCommands');
  };
  async function openSidebar(extensionId) {
    const controller = window.SidebarController;
    for (let i = 0; i < 100 && !window.gBrowserInit?.delayedStartupFinished; i += 1) await wait(100);
    await controller.promiseInitialized;
    const start = extensionId.replace(/[^A-Za-z0-9_-]/g, '_').toLowerCase();
    for (let i = 0; i < 50; i += 1) {
      const key = [...controller.sidebars.keys()].find((each) => each.startsWith(start));
      if (key && (await controller.show(key).then(() => true, () => false))) break;
      await wait(100);
    }
    for (let i = 0; i < 100; i += 1) {
      const page = sidebar();
      if (page?.currentURI?.spec.startsWith('moz-extension:') && page.browsingContext?.currentWindowGlobal) return;
      await wait(100);
    }
    throw new Error('The sidebar did not open.');
  }
  function policyViolations() {
    return Services.console
      .getMessageArray()
      .filter((each) => each instanceof Ci.nsIScriptError)
      .filter((each) => each.category.startsWith('CSP'))
      // What a test runs in the sidebar comes from no file of the extension.
      .filter((each) => /^(moz-extension:|dummy file$)/.test(each.sourceName))
      .map((each) => each.errorMessage);
  }
  function focusSidebar() {
    window.focus();
    Services.focus.activeWindow = window;
    Services.focus.setFocus(sidebar(), Services.focus.FLAG_BYKEY);
  }
  async function typeKeys(keys, modifiers) {
    focusSidebar();
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!tip.beginInputTransactionForTests(window)) throw new Error('The keyboard is taken.');
    const codes = { Enter: 13, Tab: 9, Escape: 27, Backspace: 8, Delete: 46, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, Home: 36, End: 35, ' ': 32 };
    const event = (key) => {
      const named = /^[A-Z][A-Za-z]+[0-9]*$/.test(key) && key.length > 1;
      const code = codes[key] ?? (/[a-z0-9]/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0);
      return [new KeyboardEvent('', { key, keyCode: code }), named ? tip.KEY_NON_PRINTABLE_KEY : tip.KEY_FORCE_PRINTABLE_KEY];
    };
    for (const modifier of modifiers) tip.keydown(new KeyboardEvent('', { key: modifier }), tip.KEY_NON_PRINTABLE_KEY);
    for (const key of keys) {
      tip.keydown(...event(key));
      tip.keyup(...event(key));
      await wait(0);
    }
    for (const modifier of modifiers) tip.keyup(new KeyboardEvent('', { key: modifier }), tip.KEY_NON_PRINTABLE_KEY);
    await wait(30);
  }
  async function clickAt(x, y) {
    focusSidebar();
    const frame = document.getElementById('sidebar').getBoundingClientRect();
    const page = sidebar().getBoundingClientRect();
    for (const type of ['mousemove', 'mousedown', 'mouseup']) {
      const pressed = type === 'mousedown' ? 1 : 0;
      window.synthesizeMouseEvent(
        type,
        frame.x + page.x + x,
        frame.y + page.y + y,
        { button: 0, buttons: pressed, clickCount: type === 'mousemove' ? 0 : 1 },
        { isDOMEventSynthesized: false },
      );
    }
    await wait(30);
  }
  async function drawSidebar() {
    const page = sidebar();
    const picture = await page.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'rgb(255,255,255)');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL('image/png');
  }`;
