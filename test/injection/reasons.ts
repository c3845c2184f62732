/** Why a layout cannot have a kind of defect. */
export const NO_TRANSMISSION = 'the layout has no transmission heading: the system adds it';
export const NO_PROSIGNS =
  'the labels part the lists of addressees; there are no prosigns and no indicators';
export const SEVERAL_ON_ONE = 'several addressees on one line are the rule here';
export const NO_TEXT_HEADER =
  'a record message has no E.O. line, TAGS, SUBJECT line and Classified By, but sets';
export const ONE_DATE = 'without a filing time there is nothing to compare with';
export const UNMARKED = 'a record message that is not classified has no portion marks';
export const NO_SECTIONS = 'the system cuts the message when it sends it';
export const SETS_ONLY = 'only record messages have sets';
export const NO_TELEGRAPH = 'the message goes over no telegraph';
