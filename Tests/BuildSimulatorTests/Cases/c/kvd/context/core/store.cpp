#include "store.h"
void Store::put(const std::string& k, const std::string& v) { m_[k] = v; }
std::size_t Store::size() const { return m_.size(); }
