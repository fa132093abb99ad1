// What a sitting may be opened with: who opens it where roles have a root.

export function judgeOpening(_, { root }, wrong, actor) {
  if (root !== undefined && (actor !== root.siteHead.personId || root.siteHead.role !== 'site-head'))
    wrong('not_the_site_head', 'actor');
}
