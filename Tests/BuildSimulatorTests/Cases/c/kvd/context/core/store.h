#pragma once
#include <map>
#include <string>
class Store {
 public:
  void put(const std::string& k, const std::string& v);
  std::size_t size() const;
 private:
  std::map<std::string, std::string> m_;
};
