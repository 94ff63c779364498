#pragma once

#include "core/result.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace gangway {

/// The answer that is still under way. Signals carry news; a Call carries one answer.
///
/// - Exactly one listener, attached by then(guard, fn); the guard is mandatory.
/// - Delivered exactly once, through the guard's event loop, never from inside then() nor from inside the
///   code that resolves it.
/// - The guard is destroyed first: fn is never called, and the producer is told to abort, down to the socket.
/// - The producer forgets (its last Promise goes away): the listener gets one Error of kind Cancelled.
/// - A Call dropped without a listener aborts its producer too.
///
/// Does not: run on several threads at once, deliver progress, or block.
template <typename T>
class Call;

namespace detail {

template <typename T>
struct CallState
{
    using Listener = std::function<void(Result<T>)>;

    std::mutex mutex;
    std::optional<Result<T>> result;
    Listener listener;
    QObject *guard = nullptr; // valid while !abandoned: its destroyed() signal abandons under the mutex
    QMetaObject::Connection guardGone;
    std::function<void()> onAbort;
    bool resolved = false;
    bool abandoned = false;

    // Posts the delivery; the mutex is held, so the guard cannot finish dying between the check and the post.
    static void post(const std::shared_ptr<CallState> &state)
    {
        if (state->abandoned || !state->guard)
            return;
        QMetaObject::invokeMethod(
            state->guard,
            [state] {
                Listener taken;
                std::optional<Result<T>> value;
                {
                    const std::lock_guard lock(state->mutex);
                    if (state->abandoned)
                        return;
                    taken = std::exchange(state->listener, {});
                    value = std::exchange(state->result, std::nullopt);
                    state->guard = nullptr;
                }
                QObject::disconnect(state->guardGone);
                if (taken && value)
                    taken(std::move(*value));
            },
            Qt::QueuedConnection);
    }

    static void resolve(const std::shared_ptr<CallState> &state, Result<T> value)
    {
        std::function<void()> unused; // destroyed outside the lock: it may own the producer
        const std::lock_guard lock(state->mutex);
        if (state->resolved || state->abandoned)
            return;
        state->resolved = true;
        unused = std::exchange(state->onAbort, {});
        state->result = std::move(value);
        post(state);
    }

    static void abandon(const std::shared_ptr<CallState> &state)
    {
        std::function<void()> abort;
        Listener dropped;
        {
            const std::lock_guard lock(state->mutex);
            if (state->abandoned)
                return;
            state->abandoned = true;
            state->guard = nullptr;
            abort = std::exchange(state->onAbort, {});
            dropped = std::exchange(state->listener, {});
        }
        if (abort)
            abort();
    }

    static void attach(const std::shared_ptr<CallState> &state, QObject *guard, Listener listener)
    {
        Q_ASSERT_X(guard, "Call::then", "a Call needs a guard");
        const auto gone = QObject::connect(guard, &QObject::destroyed,
                                           [weak = std::weak_ptr<CallState>(state)] {
                                               if (const auto alive = weak.lock())
                                                   abandon(alive);
                                           });
        const std::lock_guard lock(state->mutex);
        Q_ASSERT_X(!state->listener, "Call::then", "a Call has exactly one listener");
        state->listener = std::move(listener);
        state->guard = guard;
        state->guardGone = gone;
        if (state->resolved)
            post(state);
    }
};

/// Aborts the producer when the one Call that refers to it goes away without a listener.
template <typename T>
struct CallHandle
{
    std::shared_ptr<CallState<T>> state;
    explicit CallHandle(std::shared_ptr<CallState<T>> s) : state(std::move(s)) {}
    CallHandle(const CallHandle &) = delete;
    CallHandle &operator=(const CallHandle &) = delete;
    ~CallHandle()
    {
        if (state)
            CallState<T>::abandon(state);
    }
};

template <typename T>
struct IsCall : std::false_type {};
template <typename T>
struct IsCall<Call<T>> : std::true_type {};

template <typename T>
struct IsResult : std::false_type {};
template <typename T>
struct IsResult<tl::expected<T, Error>> : std::true_type {};

} // namespace detail

/// The producer's end of a Call. Copyable, so that several callbacks can hold it; the first resolve wins and
/// later ones are ignored. May be resolved from any thread.
template <typename T>
class Promise
{
public:
    Promise() : m_owner(std::make_shared<Owner>()) {}

    Call<T> call() const;
    void resolve(Result<T> value) const { detail::CallState<T>::resolve(m_owner->state, std::move(value)); }
    void reject(Error error) const { resolve(fail(std::move(error))); }
    /// Runs when nobody waits any more: guard destroyed or Call dropped. Not run after resolve().
    void onAbort(std::function<void()> abort) const
    {
        bool tooLate = false;
        {
            const std::lock_guard lock(m_owner->state->mutex);
            if (m_owner->state->abandoned)
                tooLate = true;
            else if (!m_owner->state->resolved)
                m_owner->state->onAbort = std::move(abort);
        }
        if (tooLate && abort)
            abort();
    }
    /// True when nobody waits any more, so that long work can stop.
    bool isAbandoned() const
    {
        const std::lock_guard lock(m_owner->state->mutex);
        return m_owner->state->abandoned;
    }

private:
    struct Owner
    {
        std::shared_ptr<detail::CallState<T>> state = std::make_shared<detail::CallState<T>>();
        ~Owner()
        {
            detail::CallState<T>::resolve(
                state, fail(Error::make(Error::Kind::Cancelled, QStringLiteral("the answer was never given"))));
        }
    };
    std::shared_ptr<Owner> m_owner;
};

template <typename T>
class [[nodiscard]] Call
{
public:
    using Value = T;
    using Listener = std::function<void(Result<T>)>;
    using Attach = std::function<void(QObject *, Listener)>;

    explicit Call(Attach attach) : m_attach(std::move(attach)) {}
    Call(Call &&) noexcept = default;
    Call &operator=(Call &&) noexcept = default;
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;

    /// A Call that already has its answer.
    static Call ready(Result<T> value)
    {
        Promise<T> promise;
        promise.resolve(std::move(value));
        return promise.call();
    }
    static Call failed(Error error) { return ready(fail(std::move(error))); }

    /// Hands the answer to fn(Result<T>) in the guard's thread. Uses the Call up.
    void then(QObject *guard, Listener fn)
    {
        Q_ASSERT_X(m_attach, "Call::then", "this Call was used already");
        const Attach attach = std::exchange(m_attach, {});
        attach(guard, std::move(fn));
    }

    /// A Call whose answer is fn(value); fn returns U or Result<U> and is not run on an Error.
    template <typename Fn>
    auto map(Fn fn)
    {
        using Returned = std::invoke_result_t<Fn, T>;
        if constexpr (detail::IsResult<Returned>::value) {
            using U = typename Returned::value_type;
            return chain<U>([fn = std::move(fn)](Result<T> r, QObject *, typename Call<U>::Listener next) {
                if (r)
                    next(fn(std::move(*r)));
                else
                    next(fail(std::move(r.error())));
            });
        } else {
            return chain<Returned>([fn = std::move(fn)](Result<T> r, QObject *, typename Call<Returned>::Listener next) {
                if (r)
                    next(fn(std::move(*r)));
                else
                    next(fail(std::move(r.error())));
            });
        }
    }

    /// A Call that goes on with the Call returned by fn(value); fn is not run on an Error.
    template <typename Fn>
    auto andThen(Fn fn)
    {
        using Next = std::invoke_result_t<Fn, T>;
        static_assert(detail::IsCall<Next>::value, "andThen wants a function that returns a Call");
        using U = typename Next::Value;
        return chain<U>([fn = std::move(fn)](Result<T> r, QObject *guard, typename Call<U>::Listener next) {
            if (r)
                fn(std::move(*r)).then(guard, std::move(next));
            else
                next(fail(std::move(r.error())));
        });
    }

    /// A Call that goes on with fn(Result<T>) whatever the answer was; fn returns a Call.
    template <typename Fn>
    auto recover(Fn fn)
    {
        using Next = std::invoke_result_t<Fn, Result<T>>;
        using U = typename Next::Value;
        return chain<U>([fn = std::move(fn)](Result<T> r, QObject *guard, typename Call<U>::Listener next) {
            fn(std::move(r)).then(guard, std::move(next));
        });
    }

private:
    template <typename U, typename Link>
    Call<U> chain(Link link)
    {
        Q_ASSERT_X(m_attach, "Call", "this Call was used already");
        return Call<U>([up = std::exchange(m_attach, {}), link = std::move(link)](
                           QObject *guard, typename Call<U>::Listener next) {
            up(guard, [link, guard, next = std::move(next)](Result<T> r) { link(std::move(r), guard, next); });
        });
    }

    Attach m_attach;
};

template <typename T>
Call<T> Promise<T>::call() const
{
    auto handle = std::make_shared<detail::CallHandle<T>>(m_owner->state);
    return Call<T>([handle](QObject *guard, typename Call<T>::Listener listener) {
        // From here on the guard decides about the abort, not the handle.
        const auto state = std::exchange(handle->state, nullptr);
        Q_ASSERT_X(state, "Call::then", "a Call has exactly one listener");
        detail::CallState<T>::attach(state, guard, std::move(listener));
    });
}

/// All answers in the order of the calls, or the first Error, upon which the other calls are aborted.
template <typename T>
Call<std::vector<T>> whenAll(std::vector<Call<T>> calls)
{
    if (calls.empty())
        return Call<std::vector<T>>::ready(std::vector<T>{});
    auto shared = std::make_shared<std::vector<Call<T>>>(std::move(calls));
    return Call<std::vector<T>>([shared](QObject *guard, typename Call<std::vector<T>>::Listener next) {
        struct Gathering
        {
            std::vector<std::optional<T>> values;
            std::size_t missing = 0;
            bool over = false;
        };
        auto gathering = std::make_shared<Gathering>();
        gathering->values.resize(shared->size());
        gathering->missing = shared->size();
        auto *inner = new QObject(guard); // owns the other calls: deleting it aborts them
        std::vector<Call<T>> pending = std::exchange(*shared, {});
        for (std::size_t i = 0; i < pending.size(); ++i) {
            pending[i].then(inner, [gathering, i, inner, next](Result<T> r) {
                if (gathering->over)
                    return;
                if (!r) {
                    gathering->over = true;
                    inner->deleteLater();
                    next(fail(std::move(r.error())));
                    return;
                }
                gathering->values[i] = std::move(*r);
                if (--gathering->missing != 0)
                    return;
                gathering->over = true;
                inner->deleteLater();
                std::vector<T> all;
                all.reserve(gathering->values.size());
                for (auto &value : gathering->values)
                    all.push_back(std::move(*value));
                next(std::move(all));
            });
        }
    });
}

} // namespace gangway
