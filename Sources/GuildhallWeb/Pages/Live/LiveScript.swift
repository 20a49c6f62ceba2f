/// The script by which pages listen: it gives htmx's extension for events its streams.
enum LiveScript {
    /// The text.
    ///
    /// Browsers open few connections to one server, and a stream holds one as long as it is open. So a page that nobody looks at
    /// lets its stream go, and asks for what it missed when it is looked at again. A stream that the server refuses, because
    /// the session has ended or too many listen, is tried again; the parts of the page are asked for, and the answer to that
    /// tells the reader what is the matter.
    static let text = """
        "use strict";
        htmx.createEventSource = url => {
          const listeners = [];
          let source = null, timer = 0, last = "", ended = false;
          const heard = event => {
            if (event.lastEventId) last = event.lastEventId;
            for (const [name, listener] of [...listeners]) if (name === event.type) listener(event);
          };
          const pause = () => {
            clearTimeout(timer);
            if (source) source.close();
            source = null;
          };
          const resume = () => {
            if (source || ended || document.hidden) return;
            const address = new URL(url, location.href);
            if (last) address.searchParams.set("after", last);
            source = new EventSource(address);
            for (const name of new Set(listeners.map(pair => pair[0]))) source.addEventListener(name, heard);
            source.onerror = () => {
              // The browser itself tries again, unless it was refused.
              if (!source || source.readyState !== EventSource.CLOSED) return;
              pause();
              heard(new MessageEvent("gap"));
              timer = setTimeout(resume, 5000);
            };
          };
          const look = () => document.hidden ? pause() : resume();
          document.addEventListener("visibilitychange", look);
          addEventListener("pagehide", pause);
          addEventListener("pageshow", resume);
          setTimeout(resume);
          return {
            addEventListener(name, listener) {
              if (source && !listeners.some(pair => pair[0] === name)) source.addEventListener(name, heard);
              listeners.push([name, listener]);
            },
            removeEventListener(name, listener) {
              const place = listeners.findIndex(pair => pair[0] === name && pair[1] === listener);
              if (place >= 0) listeners.splice(place, 1);
            },
            close() {
              ended = true;
              pause();
              document.removeEventListener("visibilitychange", look);
              removeEventListener("pagehide", pause);
              removeEventListener("pageshow", resume);
            },
          };
        };

        """
}
