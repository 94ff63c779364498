#include <QWidget>
#include <boost/asio.hpp>
