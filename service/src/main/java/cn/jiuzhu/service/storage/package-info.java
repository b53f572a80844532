/**
 * How personal data rests: sealed with a key of the household's own, which itself rests under the
 * installation's master key. To destroy the household's key is to erase the household.
 */
package cn.jiuzhu.service.storage;
