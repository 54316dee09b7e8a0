/**
 * The two small scripts of the iframe. Plain text, for a page names each by its hash; each fits in one look.
 */

/**
 * Within the frame: tells the page around it how high it is; asks every 12 seconds, while it is seen, whether there is
 * another answer, and takes it. Past its end an answer goes, and what stands without one comes: 999. The server's clock
 * counts. Without JavaScript the frame is what it was when it was loaded.
 */
export const frameScript = `(() => {
const root = document.documentElement, until = Date.parse(document.body.dataset.until);
new ResizeObserver(() => parent.postMessage({ "strike-advice": root.offsetHeight }, "*")).observe(root);
if (!until) return;
let tag, ahead = 0;
const look = async () => {
  try {
    const { ok, headers } = await fetch(location.href, { method: "HEAD", cache: "no-cache" });
    if (ok) {
      ahead = Date.parse(headers.get("date")) + headers.get("age") * 1000 - Date.now();
      const next = headers.get("etag");
      if (tag && tag !== next) return location.reload();
      tag = next;
    }
  } catch {}
  if (Date.now() + ahead >= until) document.querySelector("main").replaceChildren(document.querySelector("template").content.cloneNode(true));
};
look();
setInterval(() => document.hidden || look(), 12000);
})()`;

/** Around the frame, in the host page: gives each of our frames the height that it asks for. */
export const heightScript = `addEventListener("message",e=>{const h=e.data&&e.data["strike-advice"];if(h>0&&h<2e4)for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source)f.style.height=h+"px"})`;
