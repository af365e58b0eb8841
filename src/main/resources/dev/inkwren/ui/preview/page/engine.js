/* Runs in the hidden engine: turns one text at a time into a drawing. */
(function () {
  "use strict";
  window.MathJax = {
    startup: { typeset: false },
    tex: {
      tags: "ams", maxMacros: 1000, maxBuffer: 20480,
      packages: { "[-]": ["require", "html", "autoload"] }
    },
    svg: { fontCache: "none" },
    options: { enableMenu: false, enableAssistiveMml: false },
    loader: { load: [] }
  };
  /* mermaid centres and colours some words only when they are HTML, which ours are not. */
  function words(dark) {
    return ".mindmap-node .label[transform^='translate(0,'] text { text-anchor: middle; }"
      + " text.journey-section { fill: " + (dark ? "#ccc" : "#333") + "; }";
  }
  var done = "", failed = "", busy = false;
  var calls = {
    mathReady: function () { return !!(window.MathJax && window.MathJax.tex2svg); },
    math: function (tex, display, before) {
      try {
        window.MathJax.texReset(before);
        var box = window.MathJax.tex2svg(tex, { display: display });
        var error = box.querySelector("[data-mjx-error]");
        if (error) return "!" + error.getAttribute("data-mjx-error");
        return "=" + box.querySelector("svg").outerHTML;
      } catch (e) { return "!" + e.message; }
    },
    diagram: function (text, dark) {
      busy = true; done = ""; failed = "";
      window.mermaid.initialize({
        startOnLoad: false, securityLevel: "strict", htmlLabels: false,
        theme: dark ? "dark" : "default", flowchart: { htmlLabels: false },
        fontFamily: "sans-serif", deterministicIds: true, themeCSS: words(dark)
      });
      window.mermaid.render("d", text, document.getElementById("stage")).then(function (r) {
        done = r.svg; busy = false;
      }, function (e) {
        failed = String(e && e.message || e); busy = false;
      });
    },
    poll: function () { return busy ? "" : failed ? "!" + failed : "=" + done; }
  };
  document.ink = function (name) {
    return calls[name].apply(null, Array.prototype.slice.call(arguments, 1));
  };
})();
