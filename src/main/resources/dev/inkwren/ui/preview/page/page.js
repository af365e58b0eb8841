/* Runs once in the page, called from Java only: page scripts stay switched off. */
(function () {
  "use strict";
  var parts = {
    head: { root: document.getElementById("ink-head"), blocks: [] },
    body: { root: document.getElementById("ink-body"), blocks: [] }
  };
  var root = document.documentElement;
  var scroller = document.scrollingElement || root;
  var marked = -1;

  /* WebKit lays out and paints all children of a box for a change in one of them. A long body is
     therefore held in groups: plain boxes through which margins collapse and floats reach as if
     they were not there. Some style sheets of the site could tell; there are none with those. */
  var MANY = 300, GROUP = 40;
  var grouped = false, seen = false;

  function nodesOf(html) {
    var template = document.createElement("template");
    template.innerHTML = html;
    var nodes = Array.prototype.slice.call(template.content.childNodes);
    nodes.push(document.createTextNode("\n"));
    return nodes;
  }

  function keepOpen(from, to) {
    var was = [];
    from.forEach(function (node) {
      if (node.querySelectorAll) {
        if (node.matches("details")) was.push(node.open);
        node.querySelectorAll("details").forEach(function (d) { was.push(d.open); });
      }
    });
    if (!was.length) return;
    var next = 0;
    to.forEach(function (node) {
      if (!node.querySelectorAll) return;
      if (node.matches("details") && next < was.length) node.open = was[next++];
      node.querySelectorAll("details").forEach(function (d) {
        if (next < was.length) d.open = was[next++];
      });
    });
  }

  function splice(name, at, removed, joined) {
    var part = parts[name];
    var fresh = joined === "" ? [] : joined.split("\u0001").slice(1).map(nodesOf);
    var gone = part.blocks.slice(at, at + removed);
    var next = part.blocks[at + removed];
    var prior = at > 0 ? part.blocks[at - 1] : null;
    var home = next ? next[0].parentNode : prior ? prior[0].parentNode : part.root;
    var fragment = document.createDocumentFragment();
    fresh.forEach(function (nodes, i) {
      if (i < gone.length) keepOpen(gone[i], nodes);
      nodes.forEach(function (node) { fragment.appendChild(node); });
    });
    gone.forEach(function (nodes) {
      var group = nodes[0].parentNode;
      nodes.forEach(function (node) { node.remove(); });
      if (group !== part.root && group !== home && !group.firstChild) group.remove();
    });
    home.insertBefore(fragment, next ? next[0] : null);
    part.blocks = part.blocks.slice(0, at).concat(fresh, part.blocks.slice(at + removed));
    if (name === "body") regroup(home);
  }

  /* Puts the blocks that lie directly in box into groups, if they are too many for it. */
  function regroup(box) {
    var body = parts.body;
    if (seen || body.blocks.length <= MANY) return ungroup();
    if (box !== body.root && box.childNodes.length <= 6 * GROUP) return;
    var mine = body.blocks.filter(function (nodes) { return nodes[0].parentNode === box; });
    keepSelection(function () {
      for (var i = 0; i < mine.length; i += GROUP) {
        var group = document.createElement("div");
        group.setAttribute("data-ink-group", "");
        body.root.insertBefore(group, box === body.root ? mine[i][0] : box);
        move(mine.slice(i, i + GROUP), group, null);
      }
      if (box !== body.root) box.remove();
    });
    grouped = true;
  }

  function ungroup() {
    if (!grouped) return;
    var root = parts.body.root, groups = Array.prototype.slice.call(root.children);
    keepSelection(function () {
      move(parts.body.blocks, root, root.firstChild);
      groups.forEach(function (group) { group.remove(); });
    });
    grouped = false;
  }

  function move(blocks, box, before) {
    blocks.forEach(function (nodes) {
      nodes.forEach(function (node) { box.insertBefore(node, before); });
    });
  }

  /* Nodes that are moved leave the selection; what ends within a block can be selected again. */
  function keepSelection(work) {
    var now = window.getSelection();
    var was = [now.anchorNode, now.anchorOffset, now.focusNode, now.focusOffset];
    var within = !now.isCollapsed && isWithinBlock(was[0]) && isWithinBlock(was[2]);
    work();
    if (within) now.setBaseAndExtent(was[0], was[1], was[2], was[3]);
  }

  function isWithinBlock(node) {
    var root = parts.body.root;
    return root.contains(node) && node !== root && !(grouped && node.parentNode === root);
  }

  function boxOf(block) {
    var top = Infinity, bottom = -Infinity;
    for (var i = 0; i < block.length; i++) {
      if (block[i].nodeType !== 1) continue;
      var rect = block[i].getBoundingClientRect();
      if (rect.width === 0 && rect.height === 0) continue;
      if (rect.top < top) top = rect.top;
      if (rect.bottom > bottom) bottom = rect.bottom;
    }
    return top === Infinity ? null : { top: top, bottom: bottom };
  }

  /* Blocks that show nothing take the place where the one before them ends. */
  function boxAt(index) {
    var blocks = parts.body.blocks;
    for (var i = Math.min(index, blocks.length - 1); i >= 0; i--) {
      var box = boxOf(blocks[i]);
      if (box) return i === index ? box : { top: box.bottom, bottom: box.bottom };
    }
    var top = parts.body.root.getBoundingClientRect().top;
    return { top: top, bottom: top };
  }

  function yOf(index, fraction) {
    var box = boxAt(index);
    if (fraction <= 1) return box.top + fraction * (box.bottom - box.top);
    var next = index + 1 < parts.body.blocks.length ? boxAt(index + 1).top : box.bottom;
    return box.bottom + (fraction - 1) * Math.max(0, next - box.bottom);
  }

  /* "index fraction" of the place at y, a distance from the top of the view. */
  function placeAt(y) {
    var blocks = parts.body.blocks;
    if (!blocks.length) return "-1 0";
    var low = 0, high = blocks.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (boxAt(middle).top <= y) low = middle; else high = middle - 1;
    }
    var box = boxAt(low);
    if (y <= box.top) return low + " 0";
    if (y < box.bottom) return low + " " + (y - box.top) / (box.bottom - box.top);
    var next = low + 1 < blocks.length ? boxAt(low + 1).top : box.bottom;
    return low + " " + (next > box.bottom ? 1 + Math.min(1, (y - box.bottom) / (next - box.bottom)) : 1);
  }

  function mark(index) {
    if (marked >= 0 && parts.body.blocks[marked]) {
      parts.body.blocks[marked].forEach(function (n) {
        if (n.nodeType === 1) n.removeAttribute("data-ink-here");
      });
    }
    marked = index;
    if (index >= 0 && parts.body.blocks[index]) {
      parts.body.blocks[index].forEach(function (n) {
        if (n.nodeType === 1) n.setAttribute("data-ink-here", "");
      });
    }
  }

  /* What stands at the top of the view, so that it can stand there again after a patch. */
  function hold() {
    var blocks = parts.body.blocks;
    if (scroller.scrollTop <= 0 || !blocks.length) return null;
    var index = parseInt(placeAt(0), 10);
    for (var i = index; i < Math.min(blocks.length, index + 4); i++) {
      for (var j = 0; j < blocks[i].length; j++) {
        var node = blocks[i][j];
        if (node.nodeType === 1 && node.getBoundingClientRect().bottom > 0) {
          return { node: node, top: node.getBoundingClientRect().top, index: i };
        }
      }
    }
    return null;
  }

  function release(held) {
    if (!held || !held.node.isConnected) return;
    var moved = held.node.getBoundingClientRect().top - held.top;
    if (Math.abs(moved) >= 1) scroller.scrollTop += moved;
  }

  var held = null;
  var calls = {
    begin: function () { held = hold(); mark(-1); },
    splice: splice,
    /* The mark first: it wants a layout too, and reading the place waits for one. */
    end: function (marked) {
      mark(marked);
      release(held);
      held = null;
      return scroller.scrollTop;
    },
    scrollTo: function (index, fraction, share) {
      var y = scroller.scrollTop + yOf(index, fraction) - share * root.clientHeight;
      scroller.scrollTop = Math.max(0, Math.round(y));
      return scroller.scrollTop;
    },
    scrollToTop: function (y) { scroller.scrollTop = y; return scroller.scrollTop; },
    scrollToId: function (id) {
      var plain = id;
      try { plain = decodeURIComponent(id); } catch (e) { plain = id; }
      var target = document.getElementById(plain) || document.getElementById(id);
      if (target) target.scrollIntoView();
    },
    scroll: function () { return scroller.scrollTop; },
    placeAt: placeAt,
    inHead: function (y) { return y < parts.body.root.getBoundingClientRect().top; },
    mark: mark,
    word: function (name, text) {
      root.style.setProperty("--word-" + name, JSON.stringify(text));
    },
    look: function (classes) { root.className = classes; },
    classes: function () { return root.className; },
    sheets: function (joined, sharp) {
      seen = sharp;
      regroup(parts.body.root);
      document.querySelectorAll("link[data-ink-sheet]").forEach(function (l) { l.remove(); });
      joined.split("\n").filter(Boolean).forEach(function (address) {
        var link = document.createElement("link");
        link.rel = "stylesheet";
        link.setAttribute("data-ink-sheet", "");
        link.href = address;
        document.head.appendChild(link);
      });
    },
    find: function (text, back) {
      return window.find(text, false, back, true, false, false, false);
    },
    matches: function (text) {
      var haystack = document.body.innerText.toLowerCase(), needle = text.toLowerCase();
      if (!needle) return 0;
      return haystack.split(needle).length - 1;
    },
    html: function (name) {
      var copy = parts[name].root.cloneNode(true);
      if (grouped && name === "body") {
        Array.prototype.slice.call(copy.children).forEach(function (group) {
          while (group.firstChild) copy.insertBefore(group.firstChild, group);
          group.remove();
        });
      }
      copy.querySelectorAll("[data-ink-here]").forEach(function (n) {
        n.removeAttribute("data-ink-here");
      });
      /* What the preview alone cannot show, others get. */
      copy.querySelectorAll("[data-ink-for]").forEach(function (card) {
        card.outerHTML = card.getAttribute("data-ink-for");
      });
      return copy.innerHTML;
    },
    text: function () { return document.body.innerText; }
  };
  document.ink = function (name) {
    return calls[name].apply(null, Array.prototype.slice.call(arguments, 1));
  };
})();
