#pragma once

#include "sandbox/phonerecords.h"

namespace gangway::app {

/// "Photo", "Voice message", "Location", … of what is not text.
QString wordForPhoneKind(const sandbox::PhoneMessage &message);
/// One line about a message, for a quotation and for assistive technology.
QString lineForPhoneMessage(const sandbox::PhoneMessage &message);

} // namespace gangway::app
