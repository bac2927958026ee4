/// The gallery's behavior: turning pages by key, finger, pointer and list.
enum GalleryScript {
    static let javaScript = #"""
        'use strict';
        (() => {
          const $ = id => document.getElementById(id);
          const pages = [...document.querySelectorAll('.page')];
          const thumbnails = [...document.querySelectorAll('.thumbnails a')];
          const isRightToLeft = document.body.dataset.direction === 'rtl';
          const [leading, trailing] = isRightToLeft ? ['right', 'left'] : ['left', 'right'];
          const memory = 'comic ' + document.body.dataset.comic;
          let current = 0;

          // A browser may forbid its storage to files.
          const remembered = () => { try { return +localStorage.getItem(memory) || 0; } catch { return 0; } };
          const remember = number => { try { localStorage.setItem(memory, number); } catch {} };

          const side = index => pages[index]?.dataset.side;
          const picture = pages[0].firstElementChild;
          const shape = picture.getAttribute('width') / picture.getAttribute('height');
          const isWide = () => document.body.classList.contains('wide');
          const hasRoomForTwo = () => !isWide() && innerWidth / (innerHeight - 68) > 1.7 * shape;

          const opened = index => {
            if (!hasRoomForTwo()) return [index];
            if (side(index) === leading && side(index + 1) === trailing) return [index, index + 1];
            if (side(index) === trailing && side(index - 1) === leading) return [index - 1, index];
            return [index];
          };

          // Decoded too: a large page would else come a moment after its turn.
          const preload = (first, last) => {
            for (const page of pages.slice(Math.max(0, first - 1), last + 3)) {
              page.firstElementChild.loading = 'eager';
              page.firstElementChild.decode().catch(() => {});
            }
          };

          const show = (index, keepsAddress) => {
            const open = opened(Math.max(0, Math.min(pages.length - 1, index)));
            current = open[0];
            const [first, last] = [open[0] + 1, open.at(-1) + 1];
            pages.forEach((page, at) => page.classList.toggle('open', open.includes(at)));
            $('pages').classList.toggle('spread', open.length > 1);
            $('pages').scrollTop = 0;
            $('place').value = first;
            $('number').textContent = (first === last ? first : first + '\u2013' + last) + ' / ' + pages.length;
            const [back, next] = isRightToLeft ? ['right', 'left'] : ['left', 'right'];
            $(back).disabled = first === 1;
            $(next).disabled = last === pages.length;
            thumbnails.forEach((link, at) =>
              open.includes(at) ? link.setAttribute('aria-current', 'page') : link.removeAttribute('aria-current'));
            preload(open[0], open.at(-1));
            if (!keepsAddress) {
              history.replaceState(null, '', '#page-' + first);
              remember(first);
            }
          };

          const next = () => show(opened(current).at(-1) + 1);
          const back = () => show(opened(current)[0] - 1);
          const toLeft = isRightToLeft ? next : back;
          const toRight = isRightToLeft ? back : next;

          // Down a page that is taller than the window, then on to the next.
          const forward = () => {
            const main = $('pages');
            const rest = main.scrollHeight - main.clientHeight - main.scrollTop;
            if (isWide() && rest > 4) main.scrollBy(0, main.clientHeight * 0.85); else next();
          };

          const toggleWidth = () => {
            $('fit').setAttribute('aria-pressed', document.body.classList.toggle('wide'));
            show(current);
          };
          const toggleFullscreen = () =>
            document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
          const openOverview = () => {
            $('overview').showModal();
            thumbnails[current].scrollIntoView({ block: 'center' });
          };

          const keys = {
            ArrowLeft: toLeft, ArrowRight: toRight, PageDown: next, PageUp: back,
            Home: () => show(0), End: () => show(pages.length - 1),
            ArrowDown: () => $('pages').scrollBy(0, 120), ArrowUp: () => $('pages').scrollBy(0, -120),
            f: toggleFullscreen, w: toggleWidth, p: openOverview,
          };
          addEventListener('keydown', event => {
            if (event.altKey || event.ctrlKey || event.metaKey || $('overview').open) return;
            if (event.target === $('place')) return;
            let action = keys[event.key];
            if (event.key === ' ' && !event.target.matches('button')) action = event.shiftKey ? back : forward;
            if (!action) return;
            event.preventDefault();
            action();
          });

          let start = null;
          addEventListener('touchstart', event => {
            const isZoomed = visualViewport && visualViewport.scale > 1.05;
            start = event.touches.length === 1 && !isZoomed ? event.touches[0] : null;
          }, { passive: true });
          addEventListener('touchend', event => {
            if (!start || $('overview').open || event.target === $('place')) return;
            const end = event.changedTouches[0];
            const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
            start = null;
            if (Math.abs(x) > 45 && Math.abs(x) > 1.5 * Math.abs(y)) x < 0 ? toRight() : toLeft();
          }, { passive: true });

          const addressed = () => {
            const match = /^#page-(\d+)$/.exec(location.hash);
            return match ? +match[1] - 1 : null;
          };

          $('left').onclick = toLeft;
          $('right').onclick = toRight;
          $('left').setAttribute('aria-label', isRightToLeft ? 'Next page' : 'Previous page');
          $('right').setAttribute('aria-label', isRightToLeft ? 'Previous page' : 'Next page');
          $('place').max = pages.length;
          $('place').oninput = () => show($('place').value - 1);
          $('fit').onclick = toggleWidth;
          $('fullscreen').onclick = toggleFullscreen;
          $('fullscreen').hidden = !document.fullscreenEnabled;
          $('contents').onclick = openOverview;
          $('close').onclick = () => $('overview').close();
          $('overview').onclick = event => {
            if (event.target === $('overview') || event.target.closest('a')) $('overview').close();
          };
          addEventListener('hashchange', () => addressed() !== null && show(addressed()));
          addEventListener('resize', () => show(current, true));

          const chapters = $('chapters');
          if (chapters) document.querySelector('.thumbnails').before(chapters);
          document.body.classList.add('reading');
          $('controls').hidden = false;
          show(addressed() ?? remembered() - 1);
        })();

        """#
}
